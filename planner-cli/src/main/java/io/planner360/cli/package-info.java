@NullMarked
package io.planner360.cli;

import org.jspecify.annotations.NullMarked;
