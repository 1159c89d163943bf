/** Two stores held against each other, command by command. */
@NullMarked
package io.planner360.testkit.differential;

import org.jspecify.annotations.NullMarked;
