/** What most tests of a host begin with, in a few lines. */
@NullMarked
package io.planner360.testkit.scenario;

import org.jspecify.annotations.NullMarked;
