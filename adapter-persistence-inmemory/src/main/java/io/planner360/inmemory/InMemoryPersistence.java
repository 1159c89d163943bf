package io.planner360.inmemory;

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
import io.planner360.domain.insight.report.ReportContents;
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
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.feedback.FeedbackPorts;
import io.planner360.inmemory.internal.insight.InsightPorts;
import io.planner360.inmemory.internal.learning.LearningPorts;
import io.planner360.inmemory.internal.notification.NotificationPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.rating.RatingPorts;
import io.planner360.inmemory.internal.shared.Store;

/**
 * A store in memory that keeps every rule of the ports: for tests of a host's own code, and for uses small
 * enough to lose everything when the program ends.
 *
 * <p>It behaves as the adapter for PostgreSQL does, with these differences and choices:
 *
 * <ul>
 *   <li>Units of work take turns, in the order in which they came: one that is active in a thread lets those
 *       of other threads wait until it ends, readers too. After 60 seconds of waiting they throw
 *       {@code PersistenceUnavailable}. Every lock that a port speaks of is held by any unit of work.
 *   <li>Text with NUL or a lone surrogate, and instants finer than a microsecond, are refused with a
 *       {@code PlannerException}, as is whatever breaks a key or a reference without being a named refusal.
 *       After such a failure the unit of work can only end.
 *   <li>Streams can be read until the unit of work ends, and throw {@link IllegalStateException} after.
 *   <li>What the domain's factory methods check of a single value, such as the length of a name, is not checked
 *       again, where the database would.
 * </ul>
 */
public final class InMemoryPersistence implements Persistence {
    private final Store store = new Store();
    private final OutboxEvents outboxEvents = NotificationPorts.outboxEvents(store);
    private final EventDeliveries eventDeliveries = NotificationPorts.eventDeliveries(store);
    private final Organizations organizations = OrganizationPorts.organizations(store);
    private final Users users = OrganizationPorts.users(store);
    private final Memberships memberships = OrganizationPorts.memberships(store);
    private final MembershipChanges membershipChanges = OrganizationPorts.membershipChanges(store);
    private final MembershipPeriods membershipPeriods = OrganizationPorts.membershipPeriods(store);
    private final Roles roles = OrganizationPorts.roles(store);
    private final BulkImports bulkImports = OrganizationPorts.bulkImports(store);
    private final Standards standards = OrganizationPorts.standards(store);
    private final CompetencyFrameworks competencyFrameworks = CompetencyPorts.competencyFrameworks(store);
    private final Competencies competencies = CompetencyPorts.competencies(store);
    private final UserCompetencies userCompetencies = CompetencyPorts.userCompetencies(store);
    private final CompetencyReviews competencyReviews = CompetencyPorts.competencyReviews(store);
    private final CompetencyGaps competencyGaps = CompetencyPorts.competencyGaps(store);
    private final RoleProfiles roleProfiles = CompetencyPorts.roleProfiles(store);
    private final FeedbackForms feedbackForms = FeedbackPorts.feedbackForms(store);
    private final FeedbackCycles feedbackCycles = FeedbackPorts.feedbackCycles(store);
    private final CycleTargets cycleTargets = FeedbackPorts.cycleTargets(store);
    private final ExternalRaters externalRaters = FeedbackPorts.externalRaters(store);
    private final FeedbackInvitations feedbackInvitations = FeedbackPorts.feedbackInvitations(store);
    private final CycleInvitations cycleInvitations = FeedbackPorts.cycleInvitations(store);
    private final FeedbackNominations feedbackNominations = FeedbackPorts.feedbackNominations(store);
    private final FeedbackReminders feedbackReminders = FeedbackPorts.feedbackReminders(store);
    private final RaterPolicies raterPolicies = FeedbackPorts.raterPolicies(store);
    private final FeedbackResponses feedbackResponses = FeedbackPorts.feedbackResponses(store);
    private final PublishedReports publishedReports = RatingPorts.publishedReports(store);
    private final LearningResources learningResources = LearningPorts.learningResources(store);
    private final Recommendations recommendations = LearningPorts.recommendations(store);
    private final PlanTemplates planTemplates = LearningPorts.planTemplates(store);
    private final LearningPlans learningPlans = LearningPorts.learningPlans(store);
    private final LearningProgressEntries learningProgress = LearningPorts.learningProgress(store);
    private final FeedbackAnalyses feedbackAnalyses = InsightPorts.feedbackAnalyses(store);
    private final LearningAnalyses learningAnalyses = InsightPorts.learningAnalyses(store);
    private final AnalyticsEvents analyticsEvents = InsightPorts.analyticsEvents(store);
    private final Dashboards dashboards = InsightPorts.dashboards(store);
    private final Reports reports = InsightPorts.reports(store);

    private InMemoryPersistence() {}

    /** A new, empty store. */
    public static InMemoryPersistence create() {
        return new InMemoryPersistence();
    }

    /** A new, empty place for the contents of reports, in memory too; for this store or any other. */
    public static ReportContents reportContents() {
        return InsightPorts.reportContents();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return store;
    }

    @Override
    public OutboxEvents outboxEvents() {
        return outboxEvents;
    }

    @Override
    public EventDeliveries eventDeliveries() {
        return eventDeliveries;
    }

    @Override
    public Organizations organizations() {
        return organizations;
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public Memberships memberships() {
        return memberships;
    }

    @Override
    public MembershipChanges membershipChanges() {
        return membershipChanges;
    }

    @Override
    public MembershipPeriods membershipPeriods() {
        return membershipPeriods;
    }

    @Override
    public Roles roles() {
        return roles;
    }

    @Override
    public BulkImports bulkImports() {
        return bulkImports;
    }

    @Override
    public Standards standards() {
        return standards;
    }

    @Override
    public CompetencyFrameworks competencyFrameworks() {
        return competencyFrameworks;
    }

    @Override
    public Competencies competencies() {
        return competencies;
    }

    @Override
    public RoleProfiles roleProfiles() {
        return roleProfiles;
    }

    @Override
    public UserCompetencies userCompetencies() {
        return userCompetencies;
    }

    @Override
    public CompetencyReviews competencyReviews() {
        return competencyReviews;
    }

    @Override
    public CompetencyGaps competencyGaps() {
        return competencyGaps;
    }

    @Override
    public FeedbackForms feedbackForms() {
        return feedbackForms;
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        return feedbackCycles;
    }

    @Override
    public CycleTargets cycleTargets() {
        return cycleTargets;
    }

    @Override
    public ExternalRaters externalRaters() {
        return externalRaters;
    }

    @Override
    public FeedbackInvitations feedbackInvitations() {
        return feedbackInvitations;
    }

    @Override
    public CycleInvitations cycleInvitations() {
        return cycleInvitations;
    }

    @Override
    public FeedbackNominations feedbackNominations() {
        return feedbackNominations;
    }

    @Override
    public FeedbackReminders feedbackReminders() {
        return feedbackReminders;
    }

    @Override
    public RaterPolicies raterPolicies() {
        return raterPolicies;
    }

    @Override
    public FeedbackResponses feedbackResponses() {
        return feedbackResponses;
    }

    @Override
    public PublishedReports publishedReports() {
        return publishedReports;
    }

    @Override
    public LearningResources learningResources() {
        return learningResources;
    }

    @Override
    public Recommendations recommendations() {
        return recommendations;
    }

    @Override
    public PlanTemplates planTemplates() {
        return planTemplates;
    }

    @Override
    public LearningPlans learningPlans() {
        return learningPlans;
    }

    @Override
    public LearningProgressEntries learningProgress() {
        return learningProgress;
    }

    @Override
    public FeedbackAnalyses feedbackAnalyses() {
        return feedbackAnalyses;
    }

    @Override
    public LearningAnalyses learningAnalyses() {
        return learningAnalyses;
    }

    @Override
    public AnalyticsEvents analyticsEvents() {
        return analyticsEvents;
    }

    @Override
    public Dashboards dashboards() {
        return dashboards;
    }

    @Override
    public Reports reports() {
        return reports;
    }
}
