package io.planner360.testkit.intercept;

import io.planner360.domain.ForwardingPersistence;
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
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A store that is another one, with something done around every call of a port: counting, failing, answering
 * differently. The unit of work is the other's, unless {@link #unitOfWork()} is overridden.
 */
public abstract class InterceptingPersistence extends ForwardingPersistence {

    /** @param target does the work */
    protected InterceptingPersistence(Persistence target) {
        super(target);
    }

    /**
     * Answers a call of a port, usually by {@link PortCall#proceed()} with something before or after it. May be
     * called by several threads.
     */
    protected abstract @Nullable Object around(PortCall call);

    @Override
    public OutboxEvents outboxEvents() {
        return around(OutboxEvents.class, super.outboxEvents());
    }

    @Override
    public EventDeliveries eventDeliveries() {
        return around(EventDeliveries.class, super.eventDeliveries());
    }

    @Override
    public Organizations organizations() {
        return around(Organizations.class, super.organizations());
    }

    @Override
    public Users users() {
        return around(Users.class, super.users());
    }

    @Override
    public Memberships memberships() {
        return around(Memberships.class, super.memberships());
    }

    @Override
    public MembershipChanges membershipChanges() {
        return around(MembershipChanges.class, super.membershipChanges());
    }

    @Override
    public MembershipPeriods membershipPeriods() {
        return around(MembershipPeriods.class, super.membershipPeriods());
    }

    @Override
    public Roles roles() {
        return around(Roles.class, super.roles());
    }

    @Override
    public BulkImports bulkImports() {
        return around(BulkImports.class, super.bulkImports());
    }

    @Override
    public Standards standards() {
        return around(Standards.class, super.standards());
    }

    @Override
    public CompetencyFrameworks competencyFrameworks() {
        return around(CompetencyFrameworks.class, super.competencyFrameworks());
    }

    @Override
    public RoleProfiles roleProfiles() {
        return around(RoleProfiles.class, super.roleProfiles());
    }

    @Override
    public Competencies competencies() {
        return around(Competencies.class, super.competencies());
    }

    @Override
    public UserCompetencies userCompetencies() {
        return around(UserCompetencies.class, super.userCompetencies());
    }

    @Override
    public CompetencyReviews competencyReviews() {
        return around(CompetencyReviews.class, super.competencyReviews());
    }

    @Override
    public CompetencyGaps competencyGaps() {
        return around(CompetencyGaps.class, super.competencyGaps());
    }

    @Override
    public FeedbackForms feedbackForms() {
        return around(FeedbackForms.class, super.feedbackForms());
    }

    @Override
    public FeedbackCycles feedbackCycles() {
        return around(FeedbackCycles.class, super.feedbackCycles());
    }

    @Override
    public CycleTargets cycleTargets() {
        return around(CycleTargets.class, super.cycleTargets());
    }

    @Override
    public ExternalRaters externalRaters() {
        return around(ExternalRaters.class, super.externalRaters());
    }

    @Override
    public FeedbackInvitations feedbackInvitations() {
        return around(FeedbackInvitations.class, super.feedbackInvitations());
    }

    @Override
    public CycleInvitations cycleInvitations() {
        return around(CycleInvitations.class, super.cycleInvitations());
    }

    @Override
    public FeedbackNominations feedbackNominations() {
        return around(FeedbackNominations.class, super.feedbackNominations());
    }

    @Override
    public FeedbackReminders feedbackReminders() {
        return around(FeedbackReminders.class, super.feedbackReminders());
    }

    @Override
    public RaterPolicies raterPolicies() {
        return around(RaterPolicies.class, super.raterPolicies());
    }

    @Override
    public FeedbackResponses feedbackResponses() {
        return around(FeedbackResponses.class, super.feedbackResponses());
    }

    @Override
    public PublishedReports publishedReports() {
        return around(PublishedReports.class, super.publishedReports());
    }

    @Override
    public LearningResources learningResources() {
        return around(LearningResources.class, super.learningResources());
    }

    @Override
    public Recommendations recommendations() {
        return around(Recommendations.class, super.recommendations());
    }

    @Override
    public PlanTemplates planTemplates() {
        return around(PlanTemplates.class, super.planTemplates());
    }

    @Override
    public LearningPlans learningPlans() {
        return around(LearningPlans.class, super.learningPlans());
    }

    @Override
    public LearningProgressEntries learningProgress() {
        return around(LearningProgressEntries.class, super.learningProgress());
    }

    @Override
    public FeedbackAnalyses feedbackAnalyses() {
        return around(FeedbackAnalyses.class, super.feedbackAnalyses());
    }

    @Override
    public LearningAnalyses learningAnalyses() {
        return around(LearningAnalyses.class, super.learningAnalyses());
    }

    @Override
    public AnalyticsEvents analyticsEvents() {
        return around(AnalyticsEvents.class, super.analyticsEvents());
    }

    @Override
    public Dashboards dashboards() {
        return around(Dashboards.class, super.dashboards());
    }

    @Override
    public Reports reports() {
        return around(Reports.class, super.reports());
    }

    private <P> P around(Class<P> port, P target) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(port, target, method, arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }

    private @Nullable Object answer(Class<?> port, Object target, Method method, Object @Nullable [] arguments) {
        PortCall call = new PortCall(port, target, method, arguments == null ? new Object[0] : arguments);
        return method.getDeclaringClass() == Object.class ? call.proceed() : around(call);
    }
}
