/** Measures the product beside others that do the same work. */
@NullMarked
package io.planner360.benchmarks;

import org.jspecify.annotations.NullMarked;
