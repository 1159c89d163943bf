/** What people can be good at, and how good they are. */
@NullMarked
package io.planner360.domain.competency;

import org.jspecify.annotations.NullMarked;
