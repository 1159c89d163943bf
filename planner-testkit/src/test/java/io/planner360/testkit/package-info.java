@NullMarked
package io.planner360.testkit;

import org.jspecify.annotations.NullMarked;
