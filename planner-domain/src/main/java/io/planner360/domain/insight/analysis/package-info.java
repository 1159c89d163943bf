/** Figures over responses, published scores and plans; none tells more than a reader of its sources may know. */
@NullMarked
package io.planner360.domain.insight.analysis;

import org.jspecify.annotations.NullMarked;
