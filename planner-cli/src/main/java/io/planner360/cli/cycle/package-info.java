/** Runs one feedback cycle through the library, as a host would: from input rows to reports and plans. */
@NullMarked
package io.planner360.cli.cycle;

import org.jspecify.annotations.NullMarked;
