/** Telling a host's handlers what has happened, and what to do where that fails. */
@NullMarked
package io.planner360.application.notification;

import org.jspecify.annotations.NullMarked;
