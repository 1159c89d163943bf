/** Competency frameworks, their levels, and the levels that a job requires. */
@NullMarked
package io.planner360.domain.competency;

import org.jspecify.annotations.NullMarked;
