/** Contract and fixtures of published reports. */
@NullMarked
package io.planner360.testkit.rating;

import org.jspecify.annotations.NullMarked;
