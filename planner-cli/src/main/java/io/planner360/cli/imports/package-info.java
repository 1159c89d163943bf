/** Files of any size, on their way into the database. */
@NullMarked
package io.planner360.cli.imports;

import org.jspecify.annotations.NullMarked;
