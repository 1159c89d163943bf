/** The ratings of a cycle in columns, checked as they are put in, and arranged by competency, target and rater. */
@NullMarked
package io.planner360.domain.rating.statistics.table;

import org.jspecify.annotations.NullMarked;
