/** Learning resources, plans and progress in memory. */
@NullMarked
package io.planner360.inmemory.internal.learning;

import org.jspecify.annotations.NullMarked;
