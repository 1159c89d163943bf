/** Targets beside other targets, self beside others, groups beside groups. */
@NullMarked
package io.planner360.domain.rating.statistics.comparison;

import org.jspecify.annotations.NullMarked;
