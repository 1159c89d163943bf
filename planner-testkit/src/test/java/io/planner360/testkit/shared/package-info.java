@NullMarked
package io.planner360.testkit.shared;

import org.jspecify.annotations.NullMarked;
