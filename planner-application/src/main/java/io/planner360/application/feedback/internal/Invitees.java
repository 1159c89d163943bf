package io.planner360.application.feedback.internal;

import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.InviteRaters.NewInvitation;
import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.EmailAddress;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the raters whom a list names, in a number of steps that does not grow with the list. */
public final class Invitees {
    private final Context context;
    private final Persistence persistence;

    /** On the store of the context. */
    public Invitees(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    /**
     * The raters in the order given, unless something is wrong with one: then all that is.
     *
     * @param field the name of the list in violations
     */
    public Either<Refusal, List<Asked>> find(
            FeedbackCycle cycle, FeedbackForm form, List<NewInvitation> wanted, String field) {
        Violations violations = new Violations().check(!wanted.isEmpty(), field, "must not be empty");
        Check check = check(cycle, form, wanted);
        for (int i = 0; i < wanted.size(); i++) {
            check.invitation(violations, wanted.get(i), field + "[" + i + "].");
        }
        return Either.narrow(violations.orElse(() -> known(wanted)));
    }

    /** What must hold of these invitations. */
    public Check check(FeedbackCycle cycle, FeedbackForm form, List<NewInvitation> wanted) {
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
        return new Check(form, enrolled, members);
    }

    /** Says what is wrong with single invitations. */
    public record Check(FeedbackForm form, Set<UserId> enrolled, Set<UserId> members) {
        /** Notes it, with this before the names of fields. */
        public void invitation(Violations violations, NewInvitation invitation, String at) {
            violations
                    .check(enrolled.contains(invitation.target()), at + "target", "must be enrolled in the cycle")
                    .check(form.group(invitation.group()).isPresent(), at + "group", "must be a group of the form");
            rater(violations, invitation, members, at);
        }
    }

    private static void rater(Violations violations, NewInvitation invitation, Set<UserId> members, String at) {
        boolean self = invitation.group().equals(RaterGroupCode.SELF);
        if (invitation.rater() instanceof Invitee.Member member) {
            violations
                    .check(members.contains(member.user()), at + "rater", "must be a member of the organization")
                    .check(
                            self == member.user().equals(invitation.target()),
                            at + "group",
                            "must be SELF for the target, and for nobody else")
                    .check(
                            !invitation.group().equals(RaterGroupCode.EXTERNAL),
                            at + "group",
                            "must not be EXTERNAL for a member");
        } else if (invitation.rater() instanceof Invitee.External external) {
            EmailAddress.check(violations, external.email(), at + "rater.email");
            violations
                    .text(external.name(), 201, at + "rater.name")
                    .check(
                            !self && !invitation.group().equals(RaterGroupCode.MANAGER),
                            at + "group",
                            "must not be SELF or MANAGER for somebody outside");
        }
    }

    /** The raters, of whom nothing is wrong; those outside are stored. */
    public List<Asked> known(List<NewInvitation> wanted) {
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
        List<Asked> known = new ArrayList<>();
        for (NewInvitation invitation : wanted) {
            Rater rater = invitation.rater() instanceof Invitee.Member member
                    ? new Rater.Member(member.user())
                    : new Rater.External(externals.next().id());
            known.add(new Asked(invitation.target(), rater, invitation.group()));
        }
        return List.copyOf(known);
    }
}
