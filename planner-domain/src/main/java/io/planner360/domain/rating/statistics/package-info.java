/**
 * What ratings tell, and how far it can be trusted. Pure: numbers in, numbers out. What is undefined is empty, never 0
 * and never NaN. The formulas and their sources stand at each method, and all together in docs/statistics.md.
 *
 * <p>These numbers know no anonymity: they are for whoever may see the ratings themselves.
 */
@NullMarked
package io.planner360.domain.rating.statistics;

import org.jspecify.annotations.NullMarked;
