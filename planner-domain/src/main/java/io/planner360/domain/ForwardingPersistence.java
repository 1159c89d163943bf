package io.planner360.domain;

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

/** A store that is another one until a method is overridden: how a host replaces a single port. */
public abstract class ForwardingPersistence implements Persistence {
    private final Persistence target;

    /** @param target answers for every port that is not replaced */
    protected ForwardingPersistence(Persistence target) {
        this.target = target;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return target.unitOfWork();
    }

    @Override
    public OutboxEvents outboxEvents() {
        return target.outboxEvents();
    }

    @Override
    public EventDeliveries eventDeliveries() {
        return target.eventDeliveries();
    }

    @Override
    public Organizations organizations() {
        return target.organizations();
    }

    @Override
    public Users users() {
        return target.users();
    }

    @Override
    public Memberships memberships() {
        return target.memberships();
    }

    @Override
    public MembershipChanges membershipChanges() {
        return target.membershipChanges();
    }

    @Override
    public MembershipPeriods membershipPeriods() {
        return target.membershipPeriods();
    }

    @Override
    public Roles roles() {
        return target.roles();
    }

    @Override
    public BulkImports bulkImports() {
        return target.bulkImports();
    }

    @Override
    public Standards standards() {
        return target.standards();
    }

    @Override
    public CompetencyFrameworks competencyFrameworks() {
        return target.competencyFrameworks();
    }

    @Override
    public Competencies competencies() {
        return target.competencies();
    }

    @Override
    public RoleProfiles roleProfiles() {
        return target.roleProfiles();
    }

    @Override
    public UserCompetencies userCompetencies() {
        return target.userCompetencies();
    }

    @Override
    public CompetencyReviews competencyReviews() {
        return target.competencyReviews();
    }

    @Override
    public CompetencyGaps competencyGaps() {
        return target.competencyGaps();
    }

    @Override
    public FeedbackForms feedbackForms() {
        return target.feedbackForms();
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        return target.feedbackCycles();
    }

    @Override
    public CycleTargets cycleTargets() {
        return target.cycleTargets();
    }

    @Override
    public ExternalRaters externalRaters() {
        return target.externalRaters();
    }

    @Override
    public FeedbackInvitations feedbackInvitations() {
        return target.feedbackInvitations();
    }

    @Override
    public CycleInvitations cycleInvitations() {
        return target.cycleInvitations();
    }

    @Override
    public FeedbackNominations feedbackNominations() {
        return target.feedbackNominations();
    }

    @Override
    public FeedbackReminders feedbackReminders() {
        return target.feedbackReminders();
    }

    @Override
    public RaterPolicies raterPolicies() {
        return target.raterPolicies();
    }

    @Override
    public FeedbackResponses feedbackResponses() {
        return target.feedbackResponses();
    }

    @Override
    public PublishedReports publishedReports() {
        return target.publishedReports();
    }

    @Override
    public LearningResources learningResources() {
        return target.learningResources();
    }

    @Override
    public Recommendations recommendations() {
        return target.recommendations();
    }

    @Override
    public PlanTemplates planTemplates() {
        return target.planTemplates();
    }

    @Override
    public LearningPlans learningPlans() {
        return target.learningPlans();
    }

    @Override
    public LearningProgressEntries learningProgress() {
        return target.learningProgress();
    }

    @Override
    public FeedbackAnalyses feedbackAnalyses() {
        return target.feedbackAnalyses();
    }

    @Override
    public LearningAnalyses learningAnalyses() {
        return target.learningAnalyses();
    }

    @Override
    public AnalyticsEvents analyticsEvents() {
        return target.analyticsEvents();
    }

    @Override
    public Dashboards dashboards() {
        return target.dashboards();
    }

    @Override
    public Reports reports() {
        return target.reports();
    }
}
