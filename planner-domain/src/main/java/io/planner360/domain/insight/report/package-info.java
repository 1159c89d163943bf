/** Reports that people make to take away: what was asked, when, by whom, and where the content is kept. */
@NullMarked
package io.planner360.domain.insight.report;

import org.jspecify.annotations.NullMarked;
