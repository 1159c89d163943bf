/** What is measured, one part after the other. */
@NullMarked
package io.planner360.benchmarks.part;

import org.jspecify.annotations.NullMarked;
