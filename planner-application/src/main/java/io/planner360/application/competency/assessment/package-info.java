/** How good people are, and what they lack for their jobs. */
@NullMarked
package io.planner360.application.competency.assessment;

import org.jspecify.annotations.NullMarked;
