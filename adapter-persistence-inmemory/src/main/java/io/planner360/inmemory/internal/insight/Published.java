package io.planner360.inmemory.internal.insight;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.rating.RatingPorts;
import io.planner360.inmemory.internal.shared.Store;
import io.vavr.Tuple;
import java.util.Optional;
import java.util.stream.Stream;

/** What analyses ask of published reports and of what they stand on. */
final class Published {
    private final Store store;

    Published(Store store) {
        this.store = store;
    }

    Optional<PublishedReport> released(FeedbackCycleId cycle, UserId target) {
        return store.tenant().find(RatingPorts.REPORT, Tuple.of(cycle, target)).filter(Published::isReleased);
    }

    boolean recalled(FeedbackCycleId cycle, UserId target) {
        return store.tenant()
                .find(RatingPorts.REPORT, Tuple.of(cycle, target))
                .filter(report -> report.status() == ReportStatus.RECALLED)
                .isPresent();
    }

    Stream<PublishedReport> released(UserId target) {
        return store.tenant().stream(RatingPorts.REPORTS_ON, target).filter(Published::isReleased);
    }

    static boolean isReleased(PublishedReport report) {
        return report.status() == ReportStatus.RELEASED;
    }

    FeedbackCycle cycle(FeedbackCycleId id) {
        return store.tenant().find(FeedbackPorts.CYCLE, id).orElseThrow();
    }

    Optional<CompetencyScore> score(PublishedReport report, CompetencyId competency) {
        return report.content().scores().stream()
                .filter(score -> score.competency().equals(competency))
                .findFirst();
    }

    /** The scale of the competency's questions in the cycle, where it has any. */
    Optional<ResponseScale> scale(FeedbackCycleId cycle, CompetencyId competency) {
        return Optional.ofNullable(form(cycle).ratedCompetencies().get(competency));
    }

    /** True if the reader answered about the target in a group that the cycle protects. */
    boolean barred(FeedbackCycleId cycle, UserId target, UserId reader) {
        FeedbackForm form = form(cycle);
        return form.content().confidentiality() != Confidentiality.NAMED
                && store.tenant().stream(FeedbackPorts.INVITATIONS, Tuple.of(cycle, target))
                        .filter(invitation -> invitation.rater().equals(new Rater.Member(reader)))
                        .filter(invitation -> invitation.status() == InvitationStatus.SUBMITTED)
                        .anyMatch(invitation -> form.group(invitation.group())
                                .filter(group -> group.protection() == RaterGroup.Protection.PROTECTED)
                                .isPresent());
    }

    FeedbackForm form(FeedbackCycleId cycle) {
        return store.tenant().find(FeedbackPorts.FORM, cycle(cycle).form()).orElseThrow();
    }
}
