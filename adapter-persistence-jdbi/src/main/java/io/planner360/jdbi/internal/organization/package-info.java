/** The ports of {@code organization} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.organization;

import org.jspecify.annotations.NullMarked;
