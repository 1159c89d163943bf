@NullMarked
package io.planner360.testkit.architecture;

import org.jspecify.annotations.NullMarked;
