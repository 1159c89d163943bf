@NullMarked
package io.planner360.cli.input;

import org.jspecify.annotations.NullMarked;
