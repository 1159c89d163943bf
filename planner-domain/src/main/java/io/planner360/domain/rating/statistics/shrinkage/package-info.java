/** What is known of a target's true mean when it was rated by few. */
@NullMarked
package io.planner360.domain.rating.statistics.shrinkage;

import org.jspecify.annotations.NullMarked;
