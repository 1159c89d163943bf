/** How well ratings tell targets apart, and items belong together. */
@NullMarked
package io.planner360.domain.rating.statistics.reliability;

import org.jspecify.annotations.NullMarked;
