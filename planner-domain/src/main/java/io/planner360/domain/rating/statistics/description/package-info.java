/** Samples: number, mean, deviation, interval, median, and what counts as equal. */
@NullMarked
package io.planner360.domain.rating.statistics.description;

import org.jspecify.annotations.NullMarked;
