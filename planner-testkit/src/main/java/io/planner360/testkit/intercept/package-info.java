/** A place to stand between the library and a store. */
@NullMarked
package io.planner360.testkit.intercept;

import org.jspecify.annotations.NullMarked;
