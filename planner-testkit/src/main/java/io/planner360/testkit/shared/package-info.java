/** The store that is held to the contracts, the clock, the ids, and the contract of the unit of work. */
@NullMarked
package io.planner360.testkit.shared;

import org.jspecify.annotations.NullMarked;
