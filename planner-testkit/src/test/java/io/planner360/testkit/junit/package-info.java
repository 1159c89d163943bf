@NullMarked
package io.planner360.testkit.junit;

import org.jspecify.annotations.NullMarked;
