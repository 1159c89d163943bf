/** The ports of {@code rating} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.rating;

import org.jspecify.annotations.NullMarked;
