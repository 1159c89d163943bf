package io.planner360.jdbi;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.CompetencyReviews;
import io.planner360.domain.competency.assessment.UserCompetencies;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.feedback.cycle.CycleTargets;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.ExternalRaters;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.organization.Users;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.shared.UnitOfWork;
import io.planner360.jdbi.internal.JdbiUnitOfWork;
import io.planner360.jdbi.internal.competency.CompetencyPorts;
import io.planner360.jdbi.internal.feedback.FeedbackPorts;
import io.planner360.jdbi.internal.insight.InsightPorts;
import io.planner360.jdbi.internal.learning.LearningPorts;
import io.planner360.jdbi.internal.notification.NotificationPorts;
import io.planner360.jdbi.internal.organization.OrganizationPorts;
import io.planner360.jdbi.internal.rating.RatingPorts;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The store on PostgreSQL 15 or later, on the schema that {@code PlannerSchema} makes.
 *
 * <p>The connection's login must be a member of the roles {@code planner_app} and {@code planner_system}; it
 * becomes one of them for each transaction, so that row-level security holds whoever the login is.
 * Transactions must be READ COMMITTED, PostgreSQL's default: others are refused with an
 * {@link IllegalStateException}. Times are kept in microseconds; callers give no finer ones.
 *
 * <p>Thread-safe. A unit of work belongs to the thread that began it.
 */
public final class JdbiPersistence implements Persistence {
    private final UnitOfWork unitOfWork;
    private final NotificationPorts notification;
    private final OrganizationPorts organization;
    private final CompetencyPorts competency;
    private final FeedbackPorts feedback;
    private final RatingPorts rating;
    private final LearningPorts learning;
    private final InsightPorts insight;

    private JdbiPersistence(JdbiUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.notification = NotificationPorts.in(unitOfWork);
        this.organization = OrganizationPorts.in(unitOfWork);
        this.competency = CompetencyPorts.in(unitOfWork);
        this.feedback = FeedbackPorts.in(unitOfWork);
        this.rating = RatingPorts.in(unitOfWork);
        this.learning = LearningPorts.in(unitOfWork);
        this.insight = InsightPorts.in(unitOfWork);
    }

    /** A store that begins and commits its own transactions on connections of the pool. */
    public static JdbiPersistence on(DataSource pool) {
        return new JdbiPersistence(JdbiUnitOfWork.on(pool));
    }

    /**
     * A store that works in transactions of the host, so that the host's writes and ours are kept or dropped
     * together. Each outermost unit of work is a savepoint: what it rolls back leaves the host's writes as they
     * are, and what it keeps becomes visible to others when the host commits. The connection is never
     * committed, rolled back as a whole or closed here, and works for whom it did before once the unit of work
     * has ended.
     *
     * @param current the connection of the calling thread, with its transaction open (no auto-commit); asked
     *     once at the beginning of each outermost unit of work
     */
    public static JdbiPersistence joining(Supplier<Connection> current) {
        return new JdbiPersistence(JdbiUnitOfWork.joining(current));
    }

    /**
     * A store that works as {@link #joining} where the host has a transaction, and as {@link #on(DataSource)}
     * where it has none.
     *
     * @param current the connection of the calling thread with its open transaction, or nothing; asked at the
     *     beginning of each outermost unit of work
     */
    public static JdbiPersistence on(DataSource pool, Supplier<Optional<Connection>> current) {
        return new JdbiPersistence(JdbiUnitOfWork.on(pool, current));
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public OutboxEvents outboxEvents() {
        return notification.events();
    }

    @Override
    public EventDeliveries eventDeliveries() {
        return notification.deliveries();
    }

    @Override
    public Organizations organizations() {
        return organization.organizations();
    }

    @Override
    public Users users() {
        return organization.users();
    }

    @Override
    public Memberships memberships() {
        return organization.memberships();
    }

    @Override
    public MembershipChanges membershipChanges() {
        return organization.membershipChanges();
    }

    @Override
    public MembershipPeriods membershipPeriods() {
        return organization.periods();
    }

    @Override
    public Roles roles() {
        return organization.roles();
    }

    @Override
    public BulkImports bulkImports() {
        return organization.bulkImports();
    }

    @Override
    public Standards standards() {
        return organization.standards();
    }

    @Override
    public CompetencyFrameworks competencyFrameworks() {
        return competency.frameworks();
    }

    @Override
    public Competencies competencies() {
        return competency.competencies();
    }

    @Override
    public RoleProfiles roleProfiles() {
        return competency.roleProfiles();
    }

    @Override
    public UserCompetencies userCompetencies() {
        return competency.userCompetencies();
    }

    @Override
    public CompetencyReviews competencyReviews() {
        return competency.competencyReviews();
    }

    @Override
    public CompetencyGaps competencyGaps() {
        return competency.competencyGaps();
    }

    @Override
    public FeedbackForms feedbackForms() {
        return feedback.forms();
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        return feedback.cycles();
    }

    @Override
    public CycleTargets cycleTargets() {
        return feedback.targets();
    }

    @Override
    public ExternalRaters externalRaters() {
        return feedback.externalRaters();
    }

    @Override
    public FeedbackInvitations feedbackInvitations() {
        return feedback.invitations();
    }

    @Override
    public CycleInvitations cycleInvitations() {
        return feedback.cycleInvitations();
    }

    @Override
    public FeedbackNominations feedbackNominations() {
        return feedback.nominations();
    }

    @Override
    public FeedbackReminders feedbackReminders() {
        return feedback.reminders();
    }

    @Override
    public RaterPolicies raterPolicies() {
        return feedback.raterPolicies();
    }

    @Override
    public FeedbackResponses feedbackResponses() {
        return feedback.responses();
    }

    @Override
    public PublishedReports publishedReports() {
        return rating.reports();
    }

    @Override
    public LearningResources learningResources() {
        return learning.resources();
    }

    @Override
    public Recommendations recommendations() {
        return learning.recommendations();
    }

    @Override
    public PlanTemplates planTemplates() {
        return learning.templates();
    }

    @Override
    public LearningPlans learningPlans() {
        return learning.plans();
    }

    @Override
    public LearningProgressEntries learningProgress() {
        return learning.progress();
    }

    @Override
    public FeedbackAnalyses feedbackAnalyses() {
        return insight.feedback();
    }

    @Override
    public LearningAnalyses learningAnalyses() {
        return insight.learning();
    }

    @Override
    public AnalyticsEvents analyticsEvents() {
        return insight.events();
    }

    @Override
    public Dashboards dashboards() {
        return insight.dashboards();
    }

    @Override
    public Reports reports() {
        return insight.reports();
    }
}
