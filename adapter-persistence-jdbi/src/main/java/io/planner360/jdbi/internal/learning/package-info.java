/** The ports of {@code learning} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.learning;

import org.jspecify.annotations.NullMarked;
