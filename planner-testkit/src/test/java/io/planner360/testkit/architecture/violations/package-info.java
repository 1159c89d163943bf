/**
 * Houses that break our rules on purpose, one for each: a package named as the rule, below it modules and
 * features as ours. What begins with {@code Wrong} breaks the rule; the rest stands beside it and keeps it. Null
 * is not the point here: nothing below this package is {@code @NullMarked}.
 */
@NullMarked
package io.planner360.testkit.architecture.violations;

import org.jspecify.annotations.NullMarked;
