package io.planner360.application.feedback.invitation;

import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Secrets;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a list of raters into invitations, in a number of steps that does not grow with the list. */
final class Inviting {
    private final Context context;
    private final Persistence persistence;

    Inviting(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    Either<Refusal, List<InvitedRater>> invite(FeedbackCycle cycle, FeedbackForm form, List<NewInvitation> wanted) {
        return Either.<Refusal, List<NewInvitation>>narrow(valid(cycle, form, wanted))
                .flatMap(invitations -> withinLimits(cycle, form, invitations))
                .flatMap(invitations -> add(cycle, invitations));
    }

    private Either<Refusal, List<NewInvitation>> valid(
            FeedbackCycle cycle, FeedbackForm form, List<NewInvitation> wanted) {
        Set<UserId> enrolled = persistence
                .cycleTargets()
                .enrolled(cycle.id(), wanted.stream().map(NewInvitation::target).collect(Collectors.toSet()));
        Set<UserId> members = persistence
                .memberships()
                .known(wanted.stream()
                        .map(NewInvitation::rater)
                        .filter(Invitee.Member.class::isInstance)
                        .map(rater -> ((Invitee.Member) rater).user())
                        .collect(Collectors.toSet()));
        Violations violations = new Violations().check(!wanted.isEmpty(), "invitations", "must not be empty");
        for (int i = 0; i < wanted.size(); i++) {
            NewInvitation invitation = wanted.get(i);
            String at = "invitations[" + i + "]";
            violations
                    .check(enrolled.contains(invitation.target()), at + ".target", "must be enrolled in the cycle")
                    .check(form.group(invitation.group()).isPresent(), at + ".group", "must be a group of the form");
            rater(violations, invitation, members, at);
        }
        return Either.narrow(violations.orElse(() -> wanted));
    }

    private static void rater(Violations violations, NewInvitation invitation, Set<UserId> members, String at) {
        boolean self = invitation.group().equals(RaterGroupCode.SELF);
        if (invitation.rater() instanceof Invitee.Member member) {
            violations
                    .check(members.contains(member.user()), at + ".rater", "must be a member of the organization")
                    .check(
                            self == member.user().equals(invitation.target()),
                            at + ".group",
                            "must be SELF for the target, and for nobody else")
                    .check(
                            !invitation.group().equals(RaterGroupCode.EXTERNAL),
                            at + ".group",
                            "must not be EXTERNAL for a member");
        } else if (invitation.rater() instanceof Invitee.External external) {
            EmailAddress.check(violations, external.email(), at + ".rater.email");
            violations
                    .text(external.name(), 201, at + ".rater.name")
                    .check(
                            !self && !invitation.group().equals(RaterGroupCode.MANAGER),
                            at + ".group",
                            "must not be SELF or MANAGER for somebody outside");
        }
    }

    private Either<Refusal, List<NewInvitation>> withinLimits(
            FeedbackCycle cycle, FeedbackForm form, List<NewInvitation> wanted) {
        Map<RaterGroupCode, Integer> limits = new HashMap<>();
        for (RaterGroup group : form.content().groups()) {
            group.maximum().ifPresent(maximum -> limits.put(group.code(), maximum));
        }
        Map<GroupOfTarget, Integer> sizes = new HashMap<>();
        Set<UserId> targets = wanted.stream().map(NewInvitation::target).collect(Collectors.toSet());
        for (FeedbackInvitations.GroupSize size :
                persistence.feedbackInvitations().groupSizes(cycle.id(), targets)) {
            sizes.put(new GroupOfTarget(size.target(), size.group()), size.raters());
        }
        for (NewInvitation invitation : wanted) {
            int size = sizes.merge(new GroupOfTarget(invitation.target(), invitation.group()), 1, Integer::sum);
            Integer limit = limits.get(invitation.group());
            if (limit != null && size > limit) {
                return Either.left(new RuleViolated(
                        FeedbackRule.GROUP_FULL,
                        "At most " + limit + " raters of " + invitation.group() + " can be asked about "
                                + invitation.target() + "."));
            }
        }
        return Either.right(wanted);
    }

    private record GroupOfTarget(UserId target, RaterGroupCode group) {}

    private Either<Refusal, List<InvitedRater>> add(FeedbackCycle cycle, List<NewInvitation> wanted) {
        Iterator<ExternalRater> externals = persistence
                .externalRaters()
                .claim(wanted.stream()
                        .map(NewInvitation::rater)
                        .filter(Invitee.External.class::isInstance)
                        .map(Invitee.External.class::cast)
                        .map(external -> new ExternalRater(
                                new ExternalRaterId(context.ids().next()),
                                new EmailAddress(external.email()),
                                external.name()))
                        .toList())
                .iterator();
        List<InvitedRater> invited = new ArrayList<>();
        for (NewInvitation invitation : wanted) {
            if (invitation.rater() instanceof Invitee.Member member) {
                invited.add(invited(cycle, invitation, new Rater.Member(member.user()), Optional.empty()));
            } else {
                Rater rater = new Rater.External(externals.next().id());
                invited.add(invited(cycle, invitation, rater, Optional.of(Secrets.next(context.random()))));
            }
        }
        return Either.narrow(persistence
                .feedbackInvitations()
                .addAll(invited.stream().map(InvitedRater::invitation).toList())
                .map(stored -> List.copyOf(invited)));
    }

    private InvitedRater invited(FeedbackCycle cycle, NewInvitation wanted, Rater rater, Optional<Secret> token) {
        return new InvitedRater(
                FeedbackInvitation.pending(
                        new FeedbackInvitationId(context.ids().random()),
                        cycle.id(),
                        wanted.target(),
                        rater,
                        wanted.group(),
                        token.map(secret -> new Token(secret.hash(), cycle.closesAt()))),
                token);
    }
}
