@NullMarked
package io.planner360.testkit.dump;

import org.jspecify.annotations.NullMarked;
