package io.planner360.cli.cycle;

import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.rating.PublishedReport;
import java.util.List;
import java.util.Optional;

/** What became of a cycle: everything that its reports are made from. No answer is among it. */
record CycleResult(
        CycleSettings settings,
        CycleInput input,
        Groundwork groundwork,
        FeedbackCycle cycle,
        Optional<NominationTally> nominations,
        List<TargetResult> targets) {
    CycleResult {
        targets = List.copyOf(targets);
    }

    FeedbackForm form() {
        return groundwork.questionnaire().form();
    }

    Framework framework() {
        return groundwork.framework();
    }

    Catalogue catalogue() {
        return groundwork.catalogue();
    }

    /** One target with report and plan. */
    record TargetResult(PersonRow person, PublishedReport report, LearningPlan plan) {}
}
