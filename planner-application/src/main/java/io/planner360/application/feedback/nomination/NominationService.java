package io.planner360.application.feedback.nomination;

import io.planner360.application.feedback.internal.Asked;
import io.planner360.application.feedback.internal.Invitees;
import io.planner360.application.feedback.internal.Inviting;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.feedback.nomination.NominationEvent;
import io.planner360.domain.feedback.nomination.NominationStatus;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.feedback.nomination.ShortGroup;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is to be asked, before they are: proposed, decided on, taken back. Each method is one unit of work, and
 * those that change something wait for others who invite, answer or close in the cycle.
 */
public final class NominationService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Stored stored;
    private final Invitees invitees;
    private final Inviting inviting;
    private final Proposing proposing;

    /** Made by the {@code Planner}. */
    public NominationService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.stored = context.stored();
        this.invitees = new Invitees(context);
        this.inviting = new Inviting(context);
        this.proposing = new Proposing(context);
    }

    /** See {@link NominateRaters}. In the order given. */
    public Either<Refusal, List<FeedbackNomination>> nominate(NominateRaters command) {
        Set<UserId> targets =
                command.nominations().stream().map(NewInvitation::target).collect(Collectors.toSet());
        return context.attempt(
                command.actor(),
                () -> access.requireCloseToAll(targets, command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle -> stored.formOf(cycle)
                                .flatMap(form -> invitees.find(cycle, form, command.nominations(), "nominations")
                                        .flatMap(raters -> proposing.nominate(cycle, form, raters)))));
    }

    /** See {@link ListProposals}. By group in the order named there, in each by rater id from the target's on. */
    public Either<Refusal, List<RaterProposal>> proposals(ListProposals question) {
        return context.attempt(
                question.actor(),
                () -> toDecide(Set.of(question.target()), question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .flatMap(cycle -> stored.enrolledTarget(cycle, question.target())
                                .flatMap(target -> stored.formOf(cycle))
                                .map(form -> proposing.proposals(cycle, form, Set.of(question.target())))));
    }

    /** See {@link NominateProposals}. In the order of {@link #proposals}. */
    public Either<Refusal, List<FeedbackNomination>> nominateProposals(NominateProposals command) {
        return context.attempt(
                command.actor(),
                () -> toDecide(Set.of(command.target()), command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle -> stored.enrolledTarget(cycle, command.target())
                                .flatMap(target -> stored.formOf(cycle))
                                .flatMap(form -> proposing.nominateProposals(cycle, form, Set.of(command.target())))));
    }

    /** See {@link NominateAllProposals}. Returns how many were nominated. */
    public Either<Refusal, Integer> nominateAllProposals(NominateAllProposals command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle ->
                                stored.formOf(cycle).flatMap(form -> proposing.nominateAllProposals(cycle, form))));
    }

    /** See {@link ApproveNominations}. The invitations, in the order given. */
    public Either<Refusal, List<InvitedRater>> approve(ApproveNominations command) {
        return context.attempt(
                command.actor(),
                () -> access.requireCloseToAll(Set.of(), command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle -> change(
                                        cycle,
                                        command.nominations(),
                                        targets -> toDecide(targets, command),
                                        FeedbackNomination::approve)
                                .flatMap(approved -> stored.formOf(cycle)
                                        .flatMap(form -> withGroups(form, approved)
                                                .flatMap(raters -> inviting.invite(cycle, form, raters)))
                                        .peek(invited -> publish(approved, NominationEvent.Approved::new)))));
    }

    /** The form of a cycle that has not started may have changed since. */
    private static Either<Refusal, List<Asked>> withGroups(FeedbackForm form, List<FeedbackNomination> approved) {
        return approved.stream()
                .filter(nomination -> form.group(nomination.group()).isEmpty())
                .findFirst()
                .<Either<Refusal, List<Asked>>>map(missing -> Either.left(new RuleViolated(
                        FeedbackRule.INVITED_GROUP_MISSING,
                        "A rater was nominated as " + missing.group() + ", which the form does not have any more.")))
                .orElseGet(() -> Either.right(approved.stream()
                        .map(nomination -> new Asked(nomination.target(), nomination.rater(), nomination.group()))
                        .toList()));
    }

    /** See {@link RejectNominations}. In the order given. */
    public Either<Refusal, List<FeedbackNomination>> reject(RejectNominations command) {
        return context.attempt(
                command.actor(),
                () -> access.requireCloseToAll(Set.of(), command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle -> change(
                                cycle,
                                command.nominations(),
                                targets -> toDecide(targets, command),
                                nomination -> nomination.reject(command.reason())))
                        .peek(rejected -> publish(rejected, NominationEvent.Rejected::new)));
    }

    private interface Happened {
        NominationEvent to(FeedbackNominationId nomination, FeedbackCycleId cycle, UserId target);
    }

    private void publish(List<FeedbackNomination> nominations, Happened happened) {
        context.publish(nominations.stream()
                .map(nomination -> happened.to(nomination.id(), nomination.cycle(), nomination.target()))
                .toList());
    }

    /** See {@link WithdrawNominations}. In the order given. */
    public Either<Refusal, List<FeedbackNomination>> withdraw(WithdrawNominations command) {
        List<RaterOfTarget> invited = new ArrayList<>();
        return context.attempt(
                command.actor(),
                () -> access.requireCloseToAll(Set.of(), command)
                        .flatMap(actor -> openCycle(command.cycle()))
                        .flatMap(cycle -> change(
                                        cycle,
                                        command.nominations(),
                                        targets -> access.requireCloseToAll(targets, command),
                                        nomination -> withdraw(nomination, command, invited))
                                .flatMap(withdrawn -> revoke(cycle, invited).map(revoked -> withdrawn))));
    }

    /** Notes whose invitation is to go with it. */
    private static Either<Refusal, FeedbackNomination> withdraw(
            FeedbackNomination nomination, WithdrawNominations command, List<RaterOfTarget> invited) {
        if (nomination.status() == NominationStatus.APPROVED) {
            if (command.actor() instanceof Actor.Person person && person.user().equals(nomination.target())) {
                return Either.left(new Forbidden("to be somebody else than the target, once it is approved"));
            }
            invited.add(new RaterOfTarget(nomination.target(), nomination.rater()));
        }
        return nomination.withdraw();
    }

    private Either<Refusal, Integer> revoke(FeedbackCycle cycle, List<RaterOfTarget> invited) {
        int revoked = persistence.cycleInvitations().revokeUntouched(cycle.id(), invited);
        return revoked == invited.size()
                ? Either.right(revoked)
                : Either.left(new RuleViolated(
                        FeedbackRule.INVITATION_STATE, "A rater has begun, or is done, and stays invited."));
    }

    /** About oneself nobody decides, whatever their role. */
    private Either<Refusal, Membership> toDecide(Set<UserId> targets, Request command) {
        return access.requireCloseToAll(targets, command)
                .filterOrElse(
                        member -> !targets.contains(member.user()),
                        member -> new Forbidden("to be somebody else than the target"));
    }

    private Either<Refusal, FeedbackCycle> openCycle(FeedbackCycleId cycle) {
        return stored.cycleAlone(cycle).flatMap(found -> found.takingInvitations(context.now()));
    }

    /** All nominations with these ids after the step, stored, or the first refusal. */
    private Either<Refusal, List<FeedbackNomination>> change(
            FeedbackCycle cycle,
            List<FeedbackNominationId> ids,
            Function<Set<UserId>, Either<Refusal, Membership>> allowed,
            Function<FeedbackNomination, Either<Refusal, FeedbackNomination>> step) {
        return valid(ids)
                .flatMap(given -> find(cycle, given))
                .flatMap(found -> allowed.apply(
                                found.stream().map(FeedbackNomination::target).collect(Collectors.toSet()))
                        .flatMap(actor -> each(found, step)))
                .map(persistence.feedbackNominations()::updateAll);
    }

    private static Either<Refusal, List<FeedbackNominationId>> valid(List<FeedbackNominationId> ids) {
        return Either.narrow(new Violations()
                .check(!ids.isEmpty(), "nominations", "must not be empty")
                .unique(ids, id -> id, "nominations")
                .orElse(() -> ids));
    }

    private Either<Refusal, List<FeedbackNomination>> find(FeedbackCycle cycle, List<FeedbackNominationId> ids) {
        Map<FeedbackNominationId, FeedbackNomination> found = new HashMap<>();
        persistence.feedbackNominations().findAll(cycle.id(), ids).forEach(n -> found.put(n.id(), n));
        return ids.stream()
                .filter(id -> !found.containsKey(id))
                .findFirst()
                .<Either<Refusal, List<FeedbackNomination>>>map(
                        missing -> Either.left(new NotFound("nomination", missing.toString())))
                .orElseGet(() -> Either.right(ids.stream().map(found::get).toList()));
    }

    private static Either<Refusal, List<FeedbackNomination>> each(
            List<FeedbackNomination> nominations,
            Function<FeedbackNomination, Either<Refusal, FeedbackNomination>> step) {
        List<FeedbackNomination> changed = new ArrayList<>();
        for (FeedbackNomination nomination : nominations) {
            Either<Refusal, FeedbackNomination> next = step.apply(nomination);
            if (next.isLeft()) {
                return Either.left(next.getLeft());
            }
            changed.add(next.get());
        }
        return Either.right(changed);
    }

    /** See {@link ListNominations}. By id. */
    public Either<Refusal, Page<FeedbackNomination>> ofTarget(ListNominations question) {
        return context.attempt(
                question.actor(),
                () -> access.requireCloseTo(question.target(), question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .map(cycle -> persistence
                                .feedbackNominations()
                                .ofTarget(cycle.id(), question.target(), question.page())));
    }

    /** See {@link ListProposedNominations}. By id. */
    public Either<Refusal, Page<FeedbackNomination>> proposed(ListProposedNominations question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .map(cycle -> persistence.feedbackNominations().proposed(cycle.id(), question.page())));
    }

    /** See {@link ListShortGroups}. By group in the form's order, then by target. */
    public Either<Refusal, Page<ShortGroup>> shortGroups(ListShortGroups question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> stored.cycle(question.cycle()))
                        .flatMap(cycle -> stored.formOf(cycle)
                                .map(form -> persistence
                                        .feedbackNominations()
                                        .shortGroups(cycle.id(), needs(form), question.page()))));
    }

    private static List<GroupNeed> needs(FeedbackForm form) {
        boolean named = form.content().confidentiality() == Confidentiality.NAMED;
        return form.content().groups().stream()
                .map(group -> new GroupNeed(group.code(), needed(group, named), group.minimum() > 0))
                .filter(need -> need.needed() > 0)
                .toList();
    }

    private static int needed(RaterGroup group, boolean named) {
        return named ? group.minimum() : Math.max(group.minimum(), group.threshold());
    }
}
