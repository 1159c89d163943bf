@NullMarked
package io.planner360.cli.cycle;

import org.jspecify.annotations.NullMarked;
