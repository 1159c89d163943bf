@NullMarked
package io.planner360.testkit.differential;

import org.jspecify.annotations.NullMarked;
