@NullMarked
package io.planner360.cli.input.csv;

import org.jspecify.annotations.NullMarked;
