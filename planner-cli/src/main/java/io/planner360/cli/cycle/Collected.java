package io.planner360.cli.cycle;

import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import java.util.Optional;

/**
 * A cycle that has its answers and is closed.
 *
 * @param nominations how the proposals of raters ended, if there were any
 */
record Collected(FeedbackCycle cycle, Optional<NominationTally> nominations) {}
