package io.planner360.application;

import static java.util.Objects.requireNonNull;

import io.planner360.application.competency.CompetencyService;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.insight.InsightService;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.notification.Delivering;
import io.planner360.application.learning.LearningService;
import io.planner360.application.notification.DeliveryCounts;
import io.planner360.application.notification.NotificationService;
import io.planner360.application.organization.OrganizationService;
import io.planner360.application.rating.ReportService;
import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.shared.PlannerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * The library as a host sees it: one service a feature, on the store that the host chose.
 *
 * <p>Commands and questions are records that name their {@code Actor}; answers are {@code Either} a refusal or
 * the result; technical failures are {@code PlannerException}s. Safe for use by several threads.
 */
public final class Planner {
    private final NotificationService notifications;
    private final OrganizationService organizations;
    private final CompetencyService competencies;
    private final FeedbackService feedback;
    private final ReportService reports;
    private final LearningService learning;
    private final InsightService insight;
    private final Delivering delivering;

    Planner(Context context, PlanAdvisor advisor, Optional<ReportContents> reportContents, Delivering delivering) {
        notifications = new NotificationService(context);
        organizations = new OrganizationService(context);
        competencies = new CompetencyService(context);
        feedback = new FeedbackService(context);
        reports = new ReportService(context);
        learning = new LearningService(context, requireNonNull(advisor, "advisor"));
        insight = new InsightService(context, reportContents);
        this.delivering = delivering;
    }

    /** Begins a planner; only the persistence must be given. */
    public static PlannerBuilder builder() {
        return new PlannerBuilder();
    }

    /**
     * Does what has become due in all organizations: closes cycles, gives reminders, tells of overdue objectives, and
     * delivers events to the handlers. To be called regularly, as every minute, outside any transaction; several processes may do so at once. What fails does not
     * keep the rest from being done.
     */
    @Guarded(relations = Relation.HOST)
    public DueWork runDue(Instant now) {
        List<PlannerException> failures = new ArrayList<>();
        int closed = counted(() -> feedback.cycles().closeDue(now), failures);
        int reminded = counted(() -> feedback.invitations().remindDue(now), failures);
        int overdue = counted(() -> learning.plans().tellOverdue(now), failures);
        DeliveryCounts deliveries = delivering.deliver(failures::add);
        return new DueWork(closed, reminded, overdue, deliveries, failures);
    }

    private static int counted(IntSupplier work, List<PlannerException> failures) {
        try {
            return work.getAsInt();
        } catch (PlannerException failure) {
            failures.add(failure);
            return 0;
        }
    }

    /** Events that could not be delivered. */
    public NotificationService notifications() {
        return notifications;
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
