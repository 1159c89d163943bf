/** The contracts of the ports of insight, and what they are tried on. */
@NullMarked
package io.planner360.testkit.insight;

import org.jspecify.annotations.NullMarked;
