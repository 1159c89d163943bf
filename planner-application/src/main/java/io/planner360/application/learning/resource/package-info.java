/** Commands about what people learn from. */
@NullMarked
package io.planner360.application.learning.resource;

import org.jspecify.annotations.NullMarked;
