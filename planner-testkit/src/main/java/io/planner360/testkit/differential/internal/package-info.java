/** Which commands a run is made of: chosen at random, from what is known of the world that came of those before. */
@NullMarked
package io.planner360.testkit.differential.internal;

import org.jspecify.annotations.NullMarked;
