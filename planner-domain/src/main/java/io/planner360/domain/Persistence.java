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

/**
 * One store: its unit of work and every port on it. An adapter gives one of these; to replace one port of
 * another's, extend {@link ForwardingPersistence}.
 */
public interface Persistence {
    /** What all ports below work in. */
    UnitOfWork unitOfWork();

    OutboxEvents outboxEvents();

    EventDeliveries eventDeliveries();

    Organizations organizations();

    Users users();

    Memberships memberships();

    MembershipChanges membershipChanges();

    MembershipPeriods membershipPeriods();

    Roles roles();

    /** How far files have been imported. */
    BulkImports bulkImports();

    /** What every organization is offered, or begins with. */
    Standards standards();

    CompetencyFrameworks competencyFrameworks();

    Competencies competencies();

    RoleProfiles roleProfiles();

    UserCompetencies userCompetencies();

    CompetencyReviews competencyReviews();

    CompetencyGaps competencyGaps();

    FeedbackForms feedbackForms();

    FeedbackCycles feedbackCycles();

    CycleTargets cycleTargets();

    ExternalRaters externalRaters();

    FeedbackInvitations feedbackInvitations();

    CycleInvitations cycleInvitations();

    FeedbackNominations feedbackNominations();

    FeedbackReminders feedbackReminders();

    RaterPolicies raterPolicies();

    FeedbackResponses feedbackResponses();

    PublishedReports publishedReports();

    LearningResources learningResources();

    /** What is recommended to people. */
    Recommendations recommendations();

    /** What plans are made of. */
    PlanTemplates planTemplates();

    LearningPlans learningPlans();

    LearningProgressEntries learningProgress();

    FeedbackAnalyses feedbackAnalyses();

    LearningAnalyses learningAnalyses();

    AnalyticsEvents analyticsEvents();

    Dashboards dashboards();

    Reports reports();
}
