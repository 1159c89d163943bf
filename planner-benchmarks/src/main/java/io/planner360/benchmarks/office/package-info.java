/** An organization to measure with, made through the facade. */
@NullMarked
package io.planner360.benchmarks.office;

import org.jspecify.annotations.NullMarked;
