package io.planner360.testkit.differential.internal;

import io.planner360.application.rating.ListReleases;
import io.planner360.application.rating.ListReports;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.RecallReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;

/** Reports: released and read. */
final class ReportCommands {
    private final Dice dice;

    ReportCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        if (tenant.cycles.isEmpty()) {
            return;
        }
        FeedbackCycle any = dice.of(tenant.cycles.values());
        choices.add(0.8, () -> new ReleaseCycleReports(dice.reader(tenant), id(any.id())));
        choices.add(1.2, () -> new ListReports(dice.reader(tenant), id(any.id()), dice.page()));
        for (FeedbackCycle cycle : tenant.cycles(CycleStatus.CLOSED, now)) {
            List<UserId> targets = tenant.targets(cycle.id());
            List<UserId> withheld = targets.stream()
                    .filter(target -> !tenant.isReleased(cycle.id(), target))
                    .toList();
            choices.addIf(!withheld.isEmpty(), 3, () -> release(tenant, cycle, dice.of(withheld)));
            choices.addIf(!withheld.isEmpty(), 1, () -> new ReleaseCycleReports(tenant.administrator, cycle.id()));
            choices.addIf(!targets.isEmpty(), 0.3, () -> release(tenant, cycle, dice.of(targets)));
            choices.addIf(!targets.isEmpty(), 0.6, () -> recall(tenant, cycle, dice.of(targets)));
            choices.addIf(
                    !targets.isEmpty(),
                    0.4,
                    () -> new ListReleases(dice.reader(tenant), id(cycle.id()), user(dice.of(targets))));
            choices.addIf(!targets.isEmpty(), 0.6, () -> read(tenant, cycle, dice.of(targets)));
        }
    }

    private FeedbackCycleId id(FeedbackCycleId cycle) {
        return dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet());
    }

    private ReleaseReport release(Tenant tenant, FeedbackCycle cycle, UserId target) {
        return new ReleaseReport(dice.actor(tenant, tenant.administrator), id(cycle.id()), user(target));
    }

    private RecallReport recall(Tenant tenant, FeedbackCycle cycle, UserId target) {
        return new RecallReport(dice.actor(tenant, tenant.administrator), id(cycle.id()), user(target));
    }

    private ReadReport read(Tenant tenant, FeedbackCycle cycle, UserId target) {
        Actor reader =
                dice.of(tenant.administrator, tenant.person(target), tenant.person(dice.of(tenant.members.keySet())));
        return new ReadReport(dice.actor(tenant, reader), id(cycle.id()), user(target));
    }

    private UserId user(UserId target) {
        return dice.id(target, UserId::new, other -> other.members.keySet());
    }
}
