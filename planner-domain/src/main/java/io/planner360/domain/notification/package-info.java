/**
 * What happened, and telling others of it: events are stored with the change that they speak of, and delivered
 * to the handlers of a host afterwards.
 *
 * <p>Each feature defines its own events, records that implement {@link
 * io.planner360.domain.notification.DomainEvent}.
 */
@NullMarked
package io.planner360.domain.notification;

import org.jspecify.annotations.NullMarked;
