/** Cycles and their targets. */
@NullMarked
package io.planner360.domain.feedback.cycle;

import org.jspecify.annotations.NullMarked;
