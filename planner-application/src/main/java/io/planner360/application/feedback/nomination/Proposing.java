package io.planner360.application.feedback.nomination;

import io.planner360.application.feedback.internal.Asked;
import io.planner360.application.feedback.internal.EnrolledTargets;
import io.planner360.application.feedback.internal.GroupLimits;
import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.NominationEvent;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Turns raters into nominations, those whom somebody named and those whom the manager graph names. */
final class Proposing {
    private final Context context;
    private final Persistence persistence;
    private final EnrolledTargets targets;

    Proposing(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.targets = new EnrolledTargets(context);
    }

    /** The nominations in the order given, if the groups have room for all. The cycle is locked by the caller. */
    Either<Refusal, List<FeedbackNomination>> nominate(FeedbackCycle cycle, FeedbackForm form, List<Asked> raters) {
        return limits(cycle, form, raters.stream().map(Asked::target).collect(Collectors.toSet()))
                .admit(raters)
                .flatMap(admitted -> store(cycle, admitted));
    }

    /** Whom the manager graph names, as far as the form has their groups and these have room. */
    List<RaterProposal> proposals(FeedbackCycle cycle, FeedbackForm form, Collection<UserId> targets) {
        GroupLimits limits = limits(cycle, form, targets);
        return persistence.feedbackNominations().candidates(cycle.id(), targets).stream()
                .filter(candidate -> form.group(candidate.group()).isPresent())
                .filter(candidate -> limits.takes(candidate.target(), candidate.group()))
                .toList();
    }

    /** Everybody whom the manager graph names for these targets. The cycle is locked by the caller. */
    Either<Refusal, List<FeedbackNomination>> nominateProposals(
            FeedbackCycle cycle, FeedbackForm form, Collection<UserId> targets) {
        return store(
                cycle,
                proposals(cycle, form, targets).stream()
                        .map(proposal ->
                                new Asked(proposal.target(), new Rater.Member(proposal.rater()), proposal.group()))
                        .toList());
    }

    /** The same for all enrolled targets, some at a time; how many were nominated. */
    Either<Refusal, Integer> nominateAllProposals(FeedbackCycle cycle, FeedbackForm form) {
        return targets.inParts(
                        cycle, some -> nominateProposals(cycle, form, some).map(List::size))
                .map(sizes -> sizes.stream().mapToInt(size -> size).sum());
    }

    private GroupLimits limits(FeedbackCycle cycle, FeedbackForm form, Collection<UserId> targets) {
        return GroupLimits.of(form)
                .with(persistence.feedbackInvitations().groupSizes(cycle.id(), targets))
                .with(persistence.feedbackNominations().proposedSizes(cycle.id(), targets));
    }

    private Either<Refusal, List<FeedbackNomination>> store(FeedbackCycle cycle, List<Asked> raters) {
        return Either.<Refusal, List<FeedbackNomination>>narrow(persistence
                        .feedbackNominations()
                        .addAll(raters.stream()
                                .map(asked -> proposed(cycle, asked))
                                .toList()))
                .peek(nominations -> context.publish(nominations.stream()
                        .map(it -> new NominationEvent.Proposed(it.id(), it.cycle(), it.target()))
                        .toList()));
    }

    private FeedbackNomination proposed(FeedbackCycle cycle, Asked asked) {
        return FeedbackNomination.proposed(
                new FeedbackNominationId(context.ids().random()),
                cycle.id(),
                asked.target(),
                asked.rater(),
                asked.group());
    }
}
