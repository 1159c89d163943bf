/** The geometry of charts, without colours and without text escaping: templates draw it. */
@NullMarked
package io.planner360.cli.report.chart;

import org.jspecify.annotations.NullMarked;
