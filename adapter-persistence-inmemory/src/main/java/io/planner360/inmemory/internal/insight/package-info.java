/** Analyses, events, reports and dashboards in memory. */
@NullMarked
package io.planner360.inmemory.internal.insight;

import org.jspecify.annotations.NullMarked;
