/** The library in memory, new for each test, injected by JUnit. */
@NullMarked
package io.planner360.testkit.junit;

import org.jspecify.annotations.NullMarked;
