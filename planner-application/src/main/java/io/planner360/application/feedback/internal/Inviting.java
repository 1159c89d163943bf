package io.planner360.application.feedback.internal;

import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Secrets;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Secret;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns raters into invitations, in a number of steps that does not grow with the list. */
public final class Inviting {
    private final Context context;
    private final Persistence persistence;
    private final OpenLimit openLimit;

    /** On the store of the context. */
    public Inviting(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.openLimit = new OpenLimit(context);
    }

    /**
     * The invitations in the order given, if the groups have room for all, and no rater has too many. The cycle is
     * locked by the caller.
     */
    public Either<Refusal, List<InvitedRater>> invite(FeedbackCycle cycle, FeedbackForm form, List<Asked> raters) {
        return openLimit
                .admit(cycle.id(), raters)
                .flatMap(free -> limits(cycle, form, free).admit(free))
                .flatMap(admitted -> add(cycle, admitted));
    }

    /** The same of those for whom there is room. */
    public Either<Refusal, List<InvitedRater>> inviteFitting(
            FeedbackCycle cycle, FeedbackForm form, List<Asked> raters) {
        OpenLimit.Room room = openLimit.room(cycle.id(), raters);
        GroupLimits limits = limits(cycle, form, raters);
        return add(
                cycle,
                raters.stream()
                        .filter(asked -> room.takes(asked.rater()))
                        .filter(asked -> limits.takes(asked.target(), asked.group()))
                        .toList());
    }

    /**
     * What keeps raters who are known and may be asked from being invited: each place in the list at most once, with
     * why. The cycle is locked by the caller.
     */
    public Map<Integer, String> obstacles(FeedbackCycle cycle, FeedbackForm form, List<Asked> raters) {
        Set<RaterOfTarget> asked = new HashSet<>(persistence
                .feedbackInvitations()
                .asked(cycle.id(), raters.stream().map(Inviting::once).toList()));
        OpenLimit.Room room = openLimit.room(cycle.id(), raters);
        GroupLimits limits = limits(cycle, form, raters);
        Map<Integer, String> obstacles = new LinkedHashMap<>();
        for (int i = 0; i < raters.size(); i++) {
            Asked rater = raters.get(i);
            if (!asked.add(once(rater))) {
                obstacles.put(i, "is asked about this target already, in the cycle or by a line before");
            } else if (!limits.takes(rater.target(), rater.group())) {
                obstacles.put(i, "is one too many of this target's " + rater.group());
            } else if (!room.takes(rater.rater())) {
                obstacles.put(i, "would have more than " + room.most().orElseThrow() + " open invitations");
            }
        }
        return obstacles;
    }

    private static RaterOfTarget once(Asked asked) {
        return new RaterOfTarget(asked.target(), asked.rater());
    }

    private GroupLimits limits(FeedbackCycle cycle, FeedbackForm form, List<Asked> raters) {
        return GroupLimits.of(form)
                .with(persistence
                        .feedbackInvitations()
                        .groupSizes(
                                cycle.id(), raters.stream().map(Asked::target).collect(Collectors.toSet())));
    }

    private Either<Refusal, List<InvitedRater>> add(FeedbackCycle cycle, List<Asked> raters) {
        List<InvitedRater> invited =
                raters.stream().map(asked -> invited(cycle, asked)).toList();
        return Either.narrow(persistence
                .feedbackInvitations()
                .addAll(invited.stream().map(InvitedRater::invitation).toList())
                .map(stored -> invited));
    }

    private InvitedRater invited(FeedbackCycle cycle, Asked asked) {
        Optional<Secret> token = asked.rater() instanceof Rater.External
                ? Optional.of(Secrets.next(context.random()))
                : Optional.empty();
        return new InvitedRater(
                FeedbackInvitation.pending(
                        new FeedbackInvitationId(context.ids().random()),
                        cycle.id(),
                        asked.target(),
                        asked.rater(),
                        asked.group(),
                        token.map(secret -> new Token(secret.hash(), cycle.closesAt()))),
                token);
    }
}
