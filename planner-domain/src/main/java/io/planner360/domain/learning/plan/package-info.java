/** Plans with their objectives and progress, and the advisor that proposes them. */
@NullMarked
package io.planner360.domain.learning.plan;

import org.jspecify.annotations.NullMarked;
