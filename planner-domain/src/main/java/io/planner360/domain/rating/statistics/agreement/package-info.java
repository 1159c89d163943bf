/** How far the raters of one target agree. */
@NullMarked
package io.planner360.domain.rating.statistics.agreement;

import org.jspecify.annotations.NullMarked;
