/** Role profiles: the levels that a job requires. */
@NullMarked
package io.planner360.domain.competency.profile;

import org.jspecify.annotations.NullMarked;
