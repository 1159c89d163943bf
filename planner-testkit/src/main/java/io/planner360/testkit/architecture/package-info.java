/**
 * The rules of architecture: ours, and those that a host can run over its own code.
 *
 * <p>{@link io.planner360.testkit.architecture.PlannerRules} is the way in.
 */
@NullMarked
package io.planner360.testkit.architecture;

import org.jspecify.annotations.NullMarked;
