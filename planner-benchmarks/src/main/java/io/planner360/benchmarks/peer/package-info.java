/** Others that do the same work. */
@NullMarked
package io.planner360.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
