package io.planner360.application.feedback.invitation;

import io.planner360.application.feedback.internal.Asked;
import io.planner360.application.feedback.internal.EnrolledTargets;
import io.planner360.application.feedback.internal.Inviting;
import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.ManagerChange;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of raters where managers change, as the cycle's policy says. The cycle is locked by the caller. */
final class Following {
    private final Persistence persistence;
    private final Inviting inviting;
    private final EnrolledTargets targets;

    Following(Context context) {
        this.persistence = context.persistence();
        this.inviting = new Inviting(context);
        this.targets = new EnrolledTargets(context);
    }

    private interface Invite {
        Either<Refusal, List<InvitedRater>> invite(FeedbackCycle cycle, FeedbackForm form, List<Asked> raters);
    }

    /** Refused where the new manager cannot be invited. */
    Either<Refusal, FollowedChanges> follow(FeedbackCycle cycle, FeedbackForm form, UserId target) {
        return follow(cycle, form, policy(cycle), Set.of(target), inviting::invite);
    }

    /** Leaves those who cannot be invited. */
    Either<Refusal, FollowedChanges> followAll(FeedbackCycle cycle, FeedbackForm form) {
        ManagerChangePolicy policy = policy(cycle);
        return targets.inParts(cycle, some -> follow(cycle, form, policy, some, inviting::inviteFitting))
                .map(parts -> parts.stream().reduce(FollowedChanges.NONE, FollowedChanges::plus));
    }

    private ManagerChangePolicy policy(FeedbackCycle cycle) {
        return persistence.raterPolicies().of(cycle.id()).managerChange();
    }

    private Either<Refusal, FollowedChanges> follow(
            FeedbackCycle cycle,
            FeedbackForm form,
            ManagerChangePolicy policy,
            Collection<UserId> some,
            Invite invite) {
        if (policy == ManagerChangePolicy.KEEP
                || form.group(RaterGroupCode.MANAGER).isEmpty()) {
            return Either.right(FollowedChanges.NONE);
        }
        List<ManagerChange> changes = persistence.raterPolicies().managerChanges(cycle.id(), some);
        List<ManagerChange> wanting =
                changes.stream().filter(ManagerChange::leavesNewManagerOut).toList();
        if (policy == ManagerChangePolicy.REPLACE) {
            revokeBefore(cycle, wanting);
        }
        return invite.invite(cycle, form, wanting.stream().map(Following::asked).toList())
                .map(invited -> done(cycle, changes, wanting, invited));
    }

    /** Those who have started stay: the new manager is asked beside them. */
    private void revokeBefore(FeedbackCycle cycle, List<ManagerChange> changes) {
        persistence
                .cycleInvitations()
                .revokeUntouched(
                        cycle.id(),
                        changes.stream()
                                .flatMap(change -> change.before().stream()
                                        .map(before -> new RaterOfTarget(change.target(), new Rater.Member(before))))
                                .toList());
    }

    private static Asked asked(ManagerChange change) {
        return new Asked(change.target(), new Rater.Member(change.now()), RaterGroupCode.MANAGER);
    }

    private FollowedChanges done(
            FeedbackCycle cycle, List<ManagerChange> changes, List<ManagerChange> wanting, List<InvitedRater> invited) {
        Set<UserId> left = wanting.stream().map(ManagerChange::target).collect(Collectors.toSet());
        invited.stream()
                .map(InvitedRater::invitation)
                .map(FeedbackInvitation::target)
                .forEach(left::remove);
        persistence
                .raterPolicies()
                .follow(
                        cycle.id(),
                        changes.stream()
                                .filter(change -> !left.contains(change.target()))
                                .toList());
        return new FollowedChanges(invited.size(), left.size());
    }
}
