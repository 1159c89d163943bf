/** How good people are: levels with their evidence, reviews that lead to them, and what is lacking for a job. */
@NullMarked
package io.planner360.domain.competency.assessment;

import org.jspecify.annotations.NullMarked;
