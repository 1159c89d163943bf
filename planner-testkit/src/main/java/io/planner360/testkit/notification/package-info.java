/** Events for tests, a handler that keeps what it gets, and the contracts of the ports of {@code notification}. */
@NullMarked
package io.planner360.testkit.notification;

import org.jspecify.annotations.NullMarked;
