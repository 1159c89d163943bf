/** The ports of {@code competency} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.competency;

import org.jspecify.annotations.NullMarked;
