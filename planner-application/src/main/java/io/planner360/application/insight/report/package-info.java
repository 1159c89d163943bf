/** Reports to take away: made in CSV or JSON, listed, read and deleted by who made them. */
@NullMarked
package io.planner360.application.insight.report;

import org.jspecify.annotations.NullMarked;
