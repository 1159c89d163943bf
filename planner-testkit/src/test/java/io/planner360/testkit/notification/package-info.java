/** Tests of what the house says of its events. */
@NullMarked
package io.planner360.testkit.notification;

import org.jspecify.annotations.NullMarked;
