package io.planner360.application.internal;

import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.RatingRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may see what was published about a target, in a report or in what is made from it. */
public final class ReportAccess {
    private final Persistence persistence;
    private final AccessControl access;

    /** On the store of the context. */
    public ReportAccess(Context context) {
        this.persistence = context.persistence();
        this.access = context.access();
    }

    /** The target's id, if the actor may see what the cycle's report says about the target. */
    public Either<Refusal, UserId> require(Request request, FeedbackCycleId cycle, UserId target) {
        return access.requireCloseTo(target, request)
                .filterOrElse(
                        reader -> reader.user().equals(target)
                                || !ratedUnderProtection(cycle, reader.user()).contains(target),
                        reader -> new RuleViolated(
                                RatingRule.READER_RATED_TARGET,
                                "Who answered about a person in a protected group cannot see their report."))
                .filterOrElse(
                        reader -> !recalled(target).contains(cycle),
                        reader -> new RuleViolated(
                                RatingRule.REPORT_RECALLED, "This report was recalled: nobody can read it now."))
                .map(reader -> target);
    }

    /** The cycles of which the report on this person was recalled. */
    public Set<FeedbackCycleId> recalled(UserId target) {
        return persistence.publishedReports().recalled(target);
    }

    /** The targets about whom this person answered in a protected group of the cycle. */
    public Set<UserId> ratedUnderProtection(FeedbackCycleId cycle, UserId reader) {
        Set<RaterGroupCode> guarded = persistence
                .feedbackCycles()
                .find(cycle)
                .map(FeedbackCycle::form)
                .flatMap(persistence.feedbackForms()::find)
                .map(ReportAccess::guardedGroups)
                .orElse(Set.of());
        return persistence.feedbackInvitations().ofRater(cycle, new Rater.Member(reader)).stream()
                .filter(invitation -> invitation.status() == InvitationStatus.SUBMITTED)
                .filter(invitation -> guarded.contains(invitation.group()))
                .map(FeedbackInvitation::target)
                .collect(Collectors.toSet());
    }

    private static Set<RaterGroupCode> guardedGroups(FeedbackForm form) {
        return form.content().groups().stream()
                .filter(group -> form.content().confidentiality() != Confidentiality.NAMED)
                .filter(group -> group.protection() == RaterGroup.Protection.PROTECTED)
                .map(RaterGroup::code)
                .collect(Collectors.toSet());
    }
}
