/** Rounds side by side, and what they say. */
@NullMarked
package io.planner360.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
