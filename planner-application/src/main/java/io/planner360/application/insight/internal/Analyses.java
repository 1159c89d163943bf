package io.planner360.application.insight.internal;

import io.planner360.application.insight.analysis.AnalyseRatings;
import io.planner360.application.insight.analysis.CountResponses;
import io.planner360.application.insight.analysis.ListOverdueInTeam;
import io.planner360.application.insight.analysis.ListOverdueObjectives;
import io.planner360.application.insight.analysis.MeasureResources;
import io.planner360.application.insight.analysis.ReadHeatMap;
import io.planner360.application.insight.analysis.ReadTeamGaps;
import io.planner360.application.insight.analysis.ReadTrend;
import io.planner360.application.insight.analysis.SummarizeProgress;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.ReportAccess;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.InsightRule;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;

/**
 * Figures over responses, scores and plans, for whoever may ask for them. Each method reads a fixed number of
 * times, works inside the actor's unit of work, and tells nothing that the reports behind it would not.
 */
public final class Analyses {
    private final Persistence persistence;
    private final FeedbackAnalyses feedback;
    private final LearningAnalyses learning;
    private final AccessControl access;
    private final ReportAccess reportAccess;
    private final Stored stored;

    /** On the store of the context. */
    public Analyses(Context context) {
        this.persistence = context.persistence();
        this.feedback = persistence.feedbackAnalyses();
        this.learning = persistence.learningAnalyses();
        this.access = context.access();
        this.reportAccess = new ReportAccess(context);
        this.stored = context.stored();
    }

    /** See {@link AnalyseRatings}. The highest average first. */
    public Either<Refusal, List<RatingAnalysis>> ratings(AnalyseRatings question) {
        return reportAccess
                .require(question, question.cycle(), question.target())
                .flatMap(target -> stored.cycle(question.cycle()))
                .flatMap(stored::formOf)
                .filterOrElse(
                        form -> form.content().confidentiality() == Confidentiality.NAMED,
                        form -> new RuleViolated(
                                InsightRule.CYCLE_NOT_NAMED,
                                "Plain averages of ratings exist of NAMED cycles only: with the numbers of"
                                        + " a report they would tell what single raters answered."))
                .flatMap(form -> Found.orRefuse(
                        persistence.publishedReports().find(question.cycle(), question.target()),
                        "report on",
                        question.target()))
                .filterOrElse(Analyses::isReleased, report -> notReleased())
                .map(report -> feedback.ratings(question.cycle(), question.target()));
    }

    private static boolean isReleased(PublishedReport report) {
        return report.status() == ReportStatus.RELEASED;
    }

    private static Refusal notReleased() {
        return new RuleViolated(InsightRule.REPORT_NOT_RELEASED, "The report on this person is not released.");
    }

    /** See {@link CountResponses}. */
    public Either<Refusal, ToldParticipation> responses(CountResponses question) {
        return access.require(question)
                .flatMap(actor -> stored.cycle(question.cycle()))
                .flatMap(stored::formOf)
                .map(form ->
                        ToldParticipation.of(persistence.feedbackInvitations().participation(question.cycle()), form));
    }

    /** See {@link ReadHeatMap}. By department, then competency id. */
    public Either<Refusal, Page<HeatMapCell>> heatMap(ReadHeatMap question) {
        return access.require(question)
                .flatMap(actor -> stored.cycle(question.cycle()))
                .map(cycle -> feedback.heatMap(cycle.id(), question.page()));
    }

    /** See {@link ReadTeamGaps}. By user id, then competency id. */
    public Either<Refusal, Page<PersonGap>> teamGaps(ReadTeamGaps question) {
        return access.requireCloseTo(question.manager(), question)
                .flatMap(reader -> stored.cycle(question.cycle()).map(cycle -> reader))
                .map(reader -> feedback.teamGaps(question.cycle(), question.manager(), reader.user(), question.page()));
    }

    /** See {@link ReadTrend}. By competency id, group code, and close of the cycle. */
    public Either<Refusal, Page<TrendValue>> trend(ReadTrend question) {
        return requireCloseTo(question.person(), question)
                .map(reader -> feedback.trend(question.person(), reader.user(), question.page()));
    }

    /** See {@link SummarizeProgress}. By plan id. */
    public Either<Refusal, Page<PlanSummary>> learningProgress(SummarizeProgress question) {
        return requireCloseTo(question.person(), question)
                .map(reader -> learning.progress(question.person(), reader.user(), question.page()));
    }

    /** See {@link ListOverdueObjectives}. By due date, then objective id. */
    public Either<Refusal, Page<OverdueObjective>> overdue(ListOverdueObjectives question) {
        return access.requireMember(question)
                .map(reader -> learning.overdue(question.day(), reader.user(), question.page()));
    }

    /** See {@link ListOverdueInTeam}. By due date, then objective id. */
    public Either<Refusal, Page<OverdueObjective>> overdueInTeam(ListOverdueInTeam question) {
        return access.requireCloseTo(question.manager(), question)
                .map(reader ->
                        learning.overdueInTeam(question.manager(), question.day(), reader.user(), question.page()));
    }

    /** See {@link MeasureResources}. By resource id. */
    public Either<Refusal, Page<ResourceOutcome>> outcomes(MeasureResources question) {
        return access.require(question).map(actor -> learning.outcomes(question.page()));
    }

    private Either<Refusal, Membership> requireCloseTo(UserId person, Request request) {
        return access.requireCloseTo(person, request)
                .flatMap(reader -> Found.orRefuse(persistence.memberships().find(person), "membership", person)
                        .map(member -> reader));
    }
}
