/** How events reach handlers. Not API. */
@NullMarked
package io.planner360.application.internal.notification;

import org.jspecify.annotations.NullMarked;
