package io.planner360.testkit.differential.internal;

import io.planner360.application.insight.analysis.AnalyseRatings;
import io.planner360.application.insight.analysis.CountResponses;
import io.planner360.application.insight.analysis.ListOverdueInTeam;
import io.planner360.application.insight.analysis.ListOverdueObjectives;
import io.planner360.application.insight.analysis.MeasureResources;
import io.planner360.application.insight.analysis.ReadHeatMap;
import io.planner360.application.insight.analysis.ReadTeamGaps;
import io.planner360.application.insight.analysis.ReadTrend;
import io.planner360.application.insight.analysis.SummarizeProgress;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Figures over what the other commands have stored. */
final class InsightCommands {
    private final Dice dice;
    private final EventCommands events;
    private final DashboardCommands dashboards;
    private final GeneratedReportCommands reports;

    InsightCommands(Dice dice) {
        this.dice = dice;
        this.events = new EventCommands(dice);
        this.dashboards = new DashboardCommands(dice);
        this.reports = new GeneratedReportCommands(dice);
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        if (tenant.members.isEmpty()) {
            return;
        }
        choices.add(0.7, () -> new ReadTrend(reader(tenant), person(tenant), dice.page()));
        choices.add(0.7, () -> new SummarizeProgress(reader(tenant), person(tenant), dice.page()));
        choices.add(0.6, () -> new ListOverdueObjectives(reader(tenant), day(now), dice.page()));
        choices.add(0.7, () -> new ListOverdueInTeam(reader(tenant), manager(tenant), day(now), dice.page()));
        choices.add(0.7, () -> new MeasureResources(reader(tenant), dice.page()));
        events.propose(tenant, now, choices);
        dashboards.propose(tenant, now, choices);
        reports.propose(tenant, choices);
        for (FeedbackCycle cycle : tenant.cycles(CycleStatus.CLOSED, now)) {
            tenant.targets(cycle.id()).stream()
                    .filter(target -> tenant.isNamed(cycle) && tenant.isReleased(cycle.id(), target))
                    .forEach(target -> choices.add(1, () -> new AnalyseRatings(reader(tenant), cycle.id(), target)));
        }
        if (!tenant.cycles.isEmpty()) {
            FeedbackCycle any = dice.of(tenant.cycles.values());
            choices.add(0.7, () -> new CountResponses(reader(tenant), id(any.id())));
            choices.add(0.7, () -> new ReadHeatMap(reader(tenant), id(any.id()), dice.page()));
            choices.add(0.8, () -> new ReadTeamGaps(reader(tenant), id(any.id()), manager(tenant), dice.page()));
            List<UserId> targets = tenant.targets(any.id());
            choices.addIf(
                    !targets.isEmpty(), 0.8, () -> new AnalyseRatings(reader(tenant), id(any.id()), dice.of(targets)));
        }
    }

    private LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(dice.from(-10, 200));
    }

    private Actor reader(Tenant tenant) {
        return dice.oneIn(3) ? tenant.person(dice.of(tenant.members.keySet())) : dice.reader(tenant);
    }

    private UserId person(Tenant tenant) {
        return dice.id(dice.of(tenant.members.keySet()), UserId::new, other -> other.members.keySet());
    }

    private UserId manager(Tenant tenant) {
        List<UserId> managers = tenant.members.values().stream()
                .flatMap(member -> member.manager().stream())
                .toList();
        return managers.isEmpty() ? person(tenant) : dice.of(managers);
    }

    private FeedbackCycleId id(FeedbackCycleId cycle) {
        return dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet());
    }
}
