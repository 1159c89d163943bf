/** Change from one cycle to the next, and whether it is more than chance. */
@NullMarked
package io.planner360.domain.rating.statistics.trend;

import org.jspecify.annotations.NullMarked;
