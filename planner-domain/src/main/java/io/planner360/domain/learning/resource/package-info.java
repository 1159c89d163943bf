/** What people learn from. */
@NullMarked
package io.planner360.domain.learning.resource;

import org.jspecify.annotations.NullMarked;
