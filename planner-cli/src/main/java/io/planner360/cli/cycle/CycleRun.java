package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.cli.cycle.CycleResult.TargetResult;
import io.planner360.cli.input.CycleInput;
import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.PersonRow;
import io.planner360.cli.progress.Progress;
import io.planner360.cli.progress.Progress.Stage;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The whole job: from checked input to a closed cycle, released reports, plans, and pages to read. */
public final class CycleRun {
    private static final int PAGE = 500;

    private final Planner planner;
    private final Progress progress;

    /** @param planner on whatever store */
    public CycleRun(Planner planner, Progress progress) {
        this.planner = planner;
        this.progress = progress;
    }

    /**
     * Runs the cycle in an organization of its own, and writes its results.
     *
     * @return what to tell the user at the end
     * @throws RefusedCommand if a rule of the library refuses the input
     */
    public CycleSummary run(CycleSettings settings, CycleInput input, Path directory) throws IOException {
        Groundwork groundwork = Groundwork.lay(planner, settings, input, input.entries(), progress);
        return new ResultFiles(run(groundwork, settings, input, Course.NOT_BEGUN), Overview.NONE).write(directory);
    }

    /** From the invitations to plans, in an organization that has what it needs. */
    CycleResult run(Groundwork groundwork, CycleSettings settings, CycleInput input, Course course) {
        Staff staff = groundwork.staff();
        Collected collected = new AnswerCollection(planner, staff, groundwork.questionnaire(), input.people())
                .collect(settings, input.entries(), progress);
        FeedbackCycle cycle = collected.cycle();
        Accepted.by(planner.reports().releaseAll(new ReleaseCycleReports(staff.operator(), cycle.id())));
        return new CycleResult(
                settings,
                input,
                groundwork,
                cycle,
                collected.nominations(),
                targets(settings, input, staff, cycle, course));
    }

    private List<TargetResult> targets(
            CycleSettings settings, CycleInput input, Staff staff, FeedbackCycle cycle, Course course) {
        Map<UserId, PublishedReport> reports = reports(staff, cycle);
        Development development = new Development(planner, staff.operator());
        SplittableRandom chance = new SplittableRandom(settings.seed());
        Set<String> targets =
                input.entries().stream().map(FeedbackEntry::targetId).collect(Collectors.toSet());
        List<TargetResult> results = new ArrayList<>();
        try (Stage stage = progress.begin("Planning development", targets.size())) {
            for (PersonRow person : input.people()) {
                if (targets.contains(person.id())) {
                    UserId user = staff.member(person.id());
                    results.add(new TargetResult(
                            person,
                            Optional.ofNullable(reports.get(user)).orElseThrow(),
                            development.plan(cycle.id(), user, settings.today(), course, chance)));
                    stage.step();
                }
            }
        }
        return results;
    }

    private Map<UserId, PublishedReport> reports(Staff staff, FeedbackCycle cycle) {
        Map<UserId, PublishedReport> reports = new HashMap<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<PublishedReport> page =
                    Accepted.by(planner.reports().reports(new ListReports(staff.operator(), cycle.id(), request)));
            page.items().forEach(report -> reports.put(report.target(), report));
            next = request.following(page);
        }
        return reports;
    }
}
