/** Reading JSON files of the user's, with every problem told under its line and path. */
@NullMarked
package io.planner360.cli.input.json;

import org.jspecify.annotations.NullMarked;
