/** The ports of {@code notification} on PostgreSQL. Not API. */
@NullMarked
package io.planner360.jdbi.internal.notification;

import org.jspecify.annotations.NullMarked;
