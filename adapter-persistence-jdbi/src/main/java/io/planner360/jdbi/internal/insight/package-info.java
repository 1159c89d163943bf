/** Analyses, events, reports and dashboards on PostgreSQL. */
@NullMarked
package io.planner360.jdbi.internal.insight;

import org.jspecify.annotations.NullMarked;
