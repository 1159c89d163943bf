/** Everything that a store holds, as text that two stores can be compared by. */
@NullMarked
package io.planner360.testkit.dump;

import org.jspecify.annotations.NullMarked;
