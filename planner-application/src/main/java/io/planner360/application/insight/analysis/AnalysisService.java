package io.planner360.application.insight.analysis;

import io.planner360.application.insight.internal.Analyses;
import io.planner360.application.internal.Context;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;

/**
 * Figures over responses, scores and plans. Each method is one unit of work, reads a fixed number of times, and
 * tells its reader nothing that the reports behind it would not.
 */
public final class AnalysisService {
    private final Context context;
    private final Analyses analyses;

    /** Made by the {@code Planner}. */
    public AnalysisService(Context context) {
        this.context = context;
        this.analyses = new Analyses(context);
    }

    /** See {@link AnalyseRatings}. The highest average first. */
    public Either<Refusal, List<RatingAnalysis>> ratings(AnalyseRatings question) {
        return context.attempt(question.actor(), () -> analyses.ratings(question));
    }

    /** See {@link CountResponses}. */
    public Either<Refusal, ToldParticipation> responses(CountResponses question) {
        return context.attempt(question.actor(), () -> analyses.responses(question));
    }

    /** See {@link ReadHeatMap}. By department, then competency id. */
    public Either<Refusal, Page<HeatMapCell>> heatMap(ReadHeatMap question) {
        return context.attempt(question.actor(), () -> analyses.heatMap(question));
    }

    /** See {@link ReadTeamGaps}. By user id, then competency id. */
    public Either<Refusal, Page<PersonGap>> teamGaps(ReadTeamGaps question) {
        return context.attempt(question.actor(), () -> analyses.teamGaps(question));
    }

    /** See {@link ReadTrend}. By competency id, group code, and close of the cycle. */
    public Either<Refusal, Page<TrendValue>> trend(ReadTrend question) {
        return context.attempt(question.actor(), () -> analyses.trend(question));
    }

    /** See {@link SummarizeProgress}. By plan id. */
    public Either<Refusal, Page<PlanSummary>> learningProgress(SummarizeProgress question) {
        return context.attempt(question.actor(), () -> analyses.learningProgress(question));
    }

    /** See {@link ListOverdueObjectives}. By due date, then objective id. */
    public Either<Refusal, Page<OverdueObjective>> overdue(ListOverdueObjectives question) {
        return context.attempt(question.actor(), () -> analyses.overdue(question));
    }

    /** See {@link ListOverdueInTeam}. By due date, then objective id. */
    public Either<Refusal, Page<OverdueObjective>> overdueInTeam(ListOverdueInTeam question) {
        return context.attempt(question.actor(), () -> analyses.overdueInTeam(question));
    }

    /** See {@link MeasureResources}. By resource id. */
    public Either<Refusal, Page<ResourceOutcome>> outcomes(MeasureResources question) {
        return context.attempt(question.actor(), () -> analyses.outcomes(question));
    }
}
