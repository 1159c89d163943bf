/** Competency frameworks and role profiles in memory. */
@NullMarked
package io.planner360.inmemory.internal.competency;

import org.jspecify.annotations.NullMarked;
