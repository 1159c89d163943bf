package io.planner360.application;

import static java.util.Objects.requireNonNull;

import io.planner360.application.competency.CompetencyService;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.insight.InsightService;
import io.planner360.application.internal.Context;
import io.planner360.application.learning.LearningService;
import io.planner360.application.organization.OrganizationService;
import io.planner360.application.rating.ReportService;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.learning.plan.PlanAdvisor;
import java.util.Optional;

/**
 * The library as a host sees it: one service a feature, on the store that the host chose.
 *
 * <p>Commands and questions are records that name their {@code Actor}; answers are {@code Either} a refusal or
 * the result; technical failures are {@code PlannerException}s. Safe for use by several threads.
 */
public final class Planner {
    private final OrganizationService organizations;
    private final CompetencyService competencies;
    private final FeedbackService feedback;
    private final ReportService reports;
    private final LearningService learning;
    private final InsightService insight;

    Planner(Context context, PlanAdvisor advisor, Optional<ReportContents> reportContents) {
        organizations = new OrganizationService(context);
        competencies = new CompetencyService(context);
        feedback = new FeedbackService(context);
        reports = new ReportService(context);
        learning = new LearningService(context, requireNonNull(advisor, "advisor"));
        insight = new InsightService(context, reportContents);
    }

    /** Begins a planner; only the persistence must be given. */
    public static PlannerBuilder builder() {
        return new PlannerBuilder();
    }

    /** Organizations and their people. */
    public OrganizationService organizations() {
        return organizations;
    }

    /** Competency frameworks and role profiles. */
    public CompetencyService competencies() {
        return competencies;
    }

    /** Forms, cycles, invitations and answers. */
    public FeedbackService feedback() {
        return feedback;
    }

    /** Reports and their release. */
    public ReportService reports() {
        return reports;
    }

    /** Learning plans and their progress. */
    public LearningService learning() {
        return learning;
    }

    /** What can be learnt from many. */
    public InsightService insight() {
        return insight;
    }
}
