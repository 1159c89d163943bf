package io.planner360.testkit.differential.internal;

import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.nomination.ListNominations;
import io.planner360.application.feedback.nomination.ListProposals;
import io.planner360.application.feedback.nomination.ListProposedNominations;
import io.planner360.application.feedback.nomination.ListShortGroups;
import io.planner360.application.feedback.nomination.NominateAllProposals;
import io.planner360.application.feedback.nomination.NominateProposals;
import io.planner360.application.feedback.nomination.NominateRaters;
import io.planner360.application.feedback.nomination.RejectNominations;
import io.planner360.application.feedback.nomination.WithdrawNominations;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Raters are proposed, and decided on. */
final class NominationCommands {
    private final Dice dice;
    private final CycleCommands cycles;

    NominationCommands(Dice dice, CycleCommands cycles) {
        this.dice = dice;
        this.cycles = cycles;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        Stream.of(CycleStatus.DRAFT, CycleStatus.COLLECTING)
                .flatMap(status -> tenant.cycles(status, now).stream())
                .forEach(cycle -> proposeFor(tenant, cycle, choices));
        if (!tenant.cycles.isEmpty()) {
            FeedbackCycleId any = dice.of(tenant.cycles.keySet());
            Actor hr = dice.reader(tenant);
            choices.add(0.5, () -> new ListProposedNominations(hr, id(any), dice.page()));
            choices.add(0.5, () -> new ListShortGroups(hr, id(any), dice.page()));
            choices.addIf(
                    !tenant.targets(any).isEmpty(),
                    1.2,
                    () -> new ListNominations(hr, id(any), dice.of(tenant.targets(any)), dice.page()));
            choices.addIf(
                    !tenant.targets(any).isEmpty(),
                    0.8,
                    () -> new ListProposals(hr, id(any), dice.of(tenant.targets(any))));
        }
    }

    private void proposeFor(Tenant tenant, FeedbackCycle cycle, Choices choices) {
        FeedbackCycleId id = cycle.id();
        boolean waiting = tenant.nominations(id).stream()
                .anyMatch(nomination -> nomination.status() == NominationStatus.PROPOSED);
        choices.addIf(
                !tenant.targets(id).isEmpty(),
                2,
                () -> new NominateRaters(nominator(tenant, id), id(id), cycles.raters(tenant, id)));
        choices.addIf(
                !tenant.targets(id).isEmpty(),
                0.4,
                () -> new NominateProposals(approver(tenant), id(id), dice.of(tenant.targets(id))));
        choices.add(0.4, () -> new NominateAllProposals(approver(tenant), id(id)));
        double decision = waiting ? 1.5 : 0.1;
        choices.add(decision, () -> new ApproveNominations(approver(tenant), id(id), some(tenant, id)));
        choices.add(
                decision / 2,
                () -> new RejectNominations(approver(tenant), id(id), some(tenant, id), dice.text("No.", 2_000)));
        choices.add(decision / 2, () -> new WithdrawNominations(nominator(tenant, id), id(id), some(tenant, id)));
    }

    private Actor nominator(Tenant tenant, FeedbackCycleId cycle) {
        List<UserId> targets = tenant.targets(cycle);
        return dice.actor(
                tenant, targets.isEmpty() || dice.oneIn(2) ? tenant.administrator : tenant.person(dice.of(targets)));
    }

    private Actor approver(Tenant tenant) {
        return dice.actor(tenant, tenant.administrator);
    }

    private List<FeedbackNominationId> some(Tenant tenant, FeedbackCycleId cycle) {
        List<FeedbackNominationId> waiting = tenant.nominations(cycle).stream()
                .filter(nomination -> nomination.status() == NominationStatus.PROPOSED || dice.oneIn(4))
                .map(FeedbackNomination::id)
                .toList();
        return dice.some(dice.of(1, 1, 2, 5), waiting).stream()
                .map(nomination -> dice.id(nomination, FeedbackNominationId::new, other -> other.nominations.keySet()))
                .toList();
    }

    private FeedbackCycleId id(FeedbackCycleId cycle) {
        return dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet());
    }
}
