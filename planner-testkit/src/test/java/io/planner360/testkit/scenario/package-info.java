@NullMarked
package io.planner360.testkit.scenario;

import org.jspecify.annotations.NullMarked;
