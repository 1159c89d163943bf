/** What was measured, for readers. */
@NullMarked
package io.planner360.benchmarks.page;

import org.jspecify.annotations.NullMarked;
