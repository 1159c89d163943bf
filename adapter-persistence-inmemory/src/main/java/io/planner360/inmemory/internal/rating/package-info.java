/** Published reports in memory. */
@NullMarked
package io.planner360.inmemory.internal.rating;

import org.jspecify.annotations.NullMarked;
