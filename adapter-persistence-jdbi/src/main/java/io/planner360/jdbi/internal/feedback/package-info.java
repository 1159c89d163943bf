/** The ports of {@code feedback} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.feedback;

import org.jspecify.annotations.NullMarked;
