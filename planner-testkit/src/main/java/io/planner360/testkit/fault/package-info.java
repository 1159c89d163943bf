/** Stores that fail when a test says so. */
@NullMarked
package io.planner360.testkit.fault;

import org.jspecify.annotations.NullMarked;
