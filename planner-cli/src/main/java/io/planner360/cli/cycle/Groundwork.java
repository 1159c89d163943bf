package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.progress.Progress;
import java.util.List;

/** What an organization has before its first cycle: people, competencies, a form, and resources to learn from. */
record Groundwork(Staff staff, Framework framework, Questionnaire questionnaire, Catalogue catalogue) {

    /** @param entries of all cycles that will ask with the form */
    static Groundwork lay(
            Planner planner, CycleSettings settings, CycleInput input, List<FeedbackEntry> entries, Progress progress) {
        Staff staff = Staff.register(planner, settings.organization(), input.people(), progress);
        Framework framework = Framework.create(
                planner, staff.operator(), settings.organization(), input.competencies(), input.people());
        return new Groundwork(
                staff,
                framework,
                Questionnaire.create(planner, staff.operator(), settings, framework, input.questions(), entries),
                Catalogue.add(planner, staff.operator(), framework, input.resources()));
    }
}
