/** Putting dashboards together, and reading what they show. */
@NullMarked
package io.planner360.application.insight.dashboard;

import org.jspecify.annotations.NullMarked;
