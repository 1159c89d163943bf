/** Dashboards that people put together for themselves and for others. */
@NullMarked
package io.planner360.domain.insight.dashboard;

import org.jspecify.annotations.NullMarked;
