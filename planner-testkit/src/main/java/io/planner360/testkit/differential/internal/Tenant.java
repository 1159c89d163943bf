package io.planner360.testkit.differential.internal;

import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.ReviewStatus;
import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.FrameworkStatus;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run knows of an organization from what was answered: enough to ask for something that makes sense. */
final class Tenant {
    private static final Set<InvitationStatus> OPEN = EnumSet.of(InvitationStatus.SENT, InvitationStatus.STARTED);

    final Actor.Person administrator;
    final Map<UserId, Membership> members = new LinkedHashMap<>();
    final Set<UserId> deactivatedAccounts = new LinkedHashSet<>();
    boolean deactivated;
    final Map<UserId, String> emails = new LinkedHashMap<>();
    final Map<RoleId, Role> roles = new LinkedHashMap<>();
    final List<CompetencyFramework> frameworks = new ArrayList<>();
    final List<CompetencyFramework> drafts = new ArrayList<>();
    final List<RoleProfile> profiles = new ArrayList<>();
    final Set<CompetencyId> retiredCompetencies = new LinkedHashSet<>();
    final List<CompetencyReview> reviews = new ArrayList<>();
    final Map<FeedbackFormId, FeedbackForm> forms = new LinkedHashMap<>();
    final Map<FeedbackCycleId, FeedbackCycle> cycles = new LinkedHashMap<>();
    final Map<FeedbackCycleId, Set<UserId>> targets = new LinkedHashMap<>();
    final Map<FeedbackInvitationId, FeedbackInvitation> invitations = new LinkedHashMap<>();
    final Map<FeedbackNominationId, FeedbackNomination> nominations = new LinkedHashMap<>();
    final Map<FeedbackInvitationId, Secret> tokens = new LinkedHashMap<>();
    final Map<SecretHash, Secret> receipts = new LinkedHashMap<>();
    private final Map<SecretHash, Secret> offered = new HashMap<>();
    final Map<FeedbackCycleId, Set<UserId>> released = new LinkedHashMap<>();
    final Map<LearningPlanId, LearningPlan> plans = new LinkedHashMap<>();
    final Map<DashboardId, Dashboard> dashboards = new LinkedHashMap<>();
    final Map<LearningResourceId, LearningResource> resources = new LinkedHashMap<>();
    final Map<ReportId, Report> reports = new LinkedHashMap<>();
    final List<DeadLetter> letters = new ArrayList<>();
    final Map<RecommendationId, Recommendation> recommendations = new LinkedHashMap<>();
    final Map<PlanTemplateId, PlanTemplate> templates = new LinkedHashMap<>();

    Tenant(Actor.Person administrator) {
        this.administrator = administrator;
    }

    /** Whatever is not a draft is among the frameworks that others are made with. */
    void learn(CompetencyFramework framework) {
        drafts.removeIf(known -> known.id().equals(framework.id()));
        frameworks.removeIf(known -> known.id().equals(framework.id()));
        (framework.status() == FrameworkStatus.DRAFT ? drafts : frameworks).add(framework);
    }

    void learn(RoleProfile profile) {
        profiles.removeIf(known -> known.id().equals(profile.id()));
        profiles.add(profile);
    }

    void learn(CatalogueCompetency competency) {
        if (competency.active()) {
            retiredCompetencies.remove(competency.id());
        } else {
            retiredCompetencies.add(competency.id());
        }
    }

    /** Keeps those that somebody still waits for. */
    void learn(CompetencyReview review) {
        reviews.removeIf(known ->
                known.user().equals(review.user()) && known.competency().equals(review.competency()));
        if (review.status() != ReviewStatus.IDLE) {
            reviews.add(review);
        }
    }

    List<CompetencyFramework> frameworksInUse() {
        return frameworks.stream()
                .filter(framework -> framework.status() == FrameworkStatus.PUBLISHED)
                .toList();
    }

    OrganizationId id() {
        return administrator.organization();
    }

    Actor.Person person(UserId user) {
        return new Actor.Person(id(), user);
    }

    List<UserId> members(MembershipStatus status) {
        return members.values().stream()
                .filter(member -> member.status() == status)
                .map(Membership::user)
                .toList();
    }

    /** Cycles in this state whose closing day is not over. */
    List<FeedbackCycle> cycles(CycleStatus status, Instant now) {
        return cycles.values().stream()
                .filter(cycle -> cycle.status() == status && (status == CycleStatus.CLOSED || !cycle.isOverdue(now)))
                .toList();
    }

    List<UserId> targets(FeedbackCycleId cycle) {
        return List.copyOf(targets.getOrDefault(cycle, Set.of()));
    }

    List<FeedbackInvitation> invitations(FeedbackCycleId cycle) {
        return invitations.values().stream()
                .filter(invitation -> invitation.cycle().equals(cycle))
                .toList();
    }

    List<FeedbackInvitation> invitations(InvitationStatus status) {
        return invitations.values().stream()
                .filter(invitation -> invitation.status() == status)
                .toList();
    }

    List<FeedbackNomination> nominations(FeedbackCycleId cycle) {
        return nominations.values().stream()
                .filter(nomination -> nomination.cycle().equals(cycle))
                .toList();
    }

    boolean isNamed(FeedbackCycle cycle) {
        FeedbackForm form = forms.get(cycle.form());
        return form != null && form.content().confidentiality() == Confidentiality.NAMED;
    }

    /** The invitation of this member about this target, if there is one. */
    Optional<FeedbackInvitation> rates(FeedbackCycleId cycle, UserId target, UserId rater) {
        return invitations(cycle).stream()
                .filter(invitation ->
                        invitation.target().equals(target) && invitation.rater().equals(new Rater.Member(rater)))
                .findFirst();
    }

    /** What raters can answer now. */
    List<FeedbackInvitation> open(Instant now) {
        return cycles(CycleStatus.COLLECTING, now).stream()
                .flatMap(cycle -> invitations(cycle.id()).stream())
                .filter(invitation -> OPEN.contains(invitation.status()))
                .toList();
    }

    /** Invitations in this state while their cycle collects: what raters have done and can still undo. */
    List<FeedbackInvitation> collecting(InvitationStatus status, Instant now) {
        return cycles(CycleStatus.COLLECTING, now).stream()
                .flatMap(cycle -> invitations(cycle.id()).stream())
                .filter(invitation -> invitation.status() == status)
                .toList();
    }

    Actor rater(FeedbackInvitation invitation) {
        Secret token = tokens.get(invitation.id());
        if (token != null) {
            return new Actor.ExternalRater(id(), token);
        }
        return invitation.rater() instanceof Rater.Member member ? person(member.user()) : administrator;
    }

    boolean hasProfile(CompetencyFrameworkId framework, String jobTitle) {
        return profiles.stream()
                .anyMatch(profile -> profile.framework().equals(framework)
                        && profile.jobTitle().equals(jobTitle));
    }

    /** A receipt that is about to be sent. */
    SecretHash offer(Secret receipt) {
        offered.put(receipt.hash(), receipt);
        return receipt.hash();
    }

    /** It was taken, and something can be found by it. */
    void keepReceipt(SecretHash hash) {
        Optional.ofNullable(offered.get(hash)).ifPresent(receipt -> receipts.put(hash, receipt));
    }

    boolean isReleased(FeedbackCycleId cycle, UserId target) {
        return released.getOrDefault(cycle, Set.of()).contains(target);
    }

    boolean hasPlan(FeedbackCycleId cycle, UserId user) {
        return plans.values().stream()
                .anyMatch(plan ->
                        plan.cycle().equals(Optional.of(cycle)) && plan.user().equals(user));
    }

    void release(FeedbackCycleId cycle, List<UserId> users) {
        released.computeIfAbsent(cycle, c -> new LinkedHashSet<>()).addAll(users);
    }

    /** The invitations of the cycle in one of these states go to another. */
    void become(FeedbackCycleId cycle, Set<InvitationStatus> from, InvitationStatus to) {
        invitations(cycle).stream()
                .filter(invitation -> from.contains(invitation.status()))
                .forEach(invitation -> invitations.put(
                        invitation.id(),
                        new FeedbackInvitation(
                                invitation.id(),
                                invitation.cycle(),
                                invitation.target(),
                                invitation.rater(),
                                invitation.group(),
                                invitation.token(),
                                to,
                                Optional.empty(),
                                Optional.empty(),
                                invitation.version() + 1)));
    }
}
