/** Cycles, from their making to their close. */
@NullMarked
package io.planner360.application.feedback.cycle;

import org.jspecify.annotations.NullMarked;
