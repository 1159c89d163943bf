package io.planner360.testkit.differential.internal;

import io.planner360.application.insight.report.DeleteGeneratedReport;
import io.planner360.application.insight.report.GenerateReport;
import io.planner360.application.insight.report.ListGeneratedReports;
import io.planner360.application.insight.report.ReadGeneratedReport;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.util.List;

/** Reports to take away: made, listed, read and deleted. */
final class GeneratedReportCommands {
    private final Dice dice;

    GeneratedReportCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        choices.add(0.5, () -> new ListGeneratedReports(maker(tenant), dice.page()));
        if (!tenant.cycles.isEmpty()) {
            FeedbackCycle any = dice.of(tenant.cycles.values());
            choices.add(
                    1.5,
                    () -> new GenerateReport(
                            dice.reader(tenant), subject(tenant, any.id()), dice.of(ReportFormat.values())));
        }
        if (!tenant.reports.isEmpty()) {
            Report any = dice.of(tenant.reports.values());
            choices.add(1, () -> new ReadGeneratedReport(maker(tenant, any), id(any)));
            choices.add(0.3, () -> new DeleteGeneratedReport(maker(tenant, any), id(any)));
        }
    }

    private ReportSubject subject(Tenant tenant, FeedbackCycleId usual) {
        FeedbackCycleId cycle = dice.id(usual, FeedbackCycleId::new, other -> other.cycles.keySet());
        return switch (dice.from(0, 3)) {
            case 0 -> new ReportSubject.ResponseRates(cycle);
            case 1 -> new ReportSubject.HeatMap(cycle);
            case 2 -> new ReportSubject.TeamGaps(cycle, tenant.administrator.user());
            default -> new ReportSubject.PersonScores(cycle, person(tenant, usual));
        };
    }

    private UserId person(Tenant tenant, FeedbackCycleId cycle) {
        List<UserId> targets = tenant.targets(cycle);
        return targets.isEmpty() ? tenant.administrator.user() : dice.of(targets);
    }

    private Actor maker(Tenant tenant) {
        return dice.reader(tenant);
    }

    private Actor maker(Tenant tenant, Report report) {
        return dice.actor(tenant, tenant.person(report.madeBy()));
    }

    private ReportId id(Report report) {
        return dice.id(report.id(), ReportId::new, other -> other.reports.keySet());
    }
}
