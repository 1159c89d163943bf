/** How the program speaks to whoever called it. */
@NullMarked
package io.planner360.cli.console;

import org.jspecify.annotations.NullMarked;
