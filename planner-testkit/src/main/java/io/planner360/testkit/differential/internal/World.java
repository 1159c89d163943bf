package io.planner360.testkit.differential.internal;

import io.planner360.application.competency.assessment.FinishReview;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.feedback.cycle.EnrolTargets;
import io.planner360.application.feedback.form.FindForm;
import io.planner360.application.feedback.invitation.InvitedRater;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.feedback.nomination.ApproveNominations;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.insight.dashboard.DeleteDashboard;
import io.planner360.application.insight.report.DeleteGeneratedReport;
import io.planner360.application.notification.ListDeadLetters;
import io.planner360.application.organization.FoundedOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.RemoveRole;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.User;
import io.planner360.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All that a run knows, learnt from the results of its commands. */
public final class World {
    private static final Set<InvitationStatus> UNANSWERED =
            EnumSet.of(InvitationStatus.PENDING, InvitationStatus.SENT, InvitationStatus.STARTED);

    private final Map<OrganizationId, Tenant> tenants = new LinkedHashMap<>();

    List<Tenant> tenants() {
        return new ArrayList<>(tenants.values());
    }

    /** Learns from a command that succeeded. */
    public void learn(Step step, Object result, Instant now) {
        Record command = step.command();
        if (result instanceof FoundedOrganization founded) {
            tenants.put(founded.organization().id(), new Tenant(founded.actor()));
        } else if (command instanceof CloseDue || command instanceof RunDue) {
            tenants()
                    .forEach(tenant -> tenant.cycles.values().stream()
                            .filter(cycle -> cycle.status() == CycleStatus.COLLECTING && cycle.isOverdue(now))
                            .toList()
                            .forEach(cycle -> cycle.close(now).forEach(closed -> learnOf(tenant, closed))));
        } else if (result instanceof User user) {
            tenants().forEach(tenant -> learnOf(tenant, user));
        } else {
            step.organization()
                    .flatMap(organization -> Optional.ofNullable(tenants.get(organization)))
                    .ifPresent(tenant -> learn(tenant, command, result));
        }
    }

    private static void learn(Tenant tenant, Record command, Object result) {
        if (result instanceof Organization organization) {
            tenant.deactivated = !organization.active();
        } else if (result instanceof Membership member) {
            tenant.members.put(member.user(), member);
            if (command instanceof RegisterPerson registered) {
                tenant.emails.put(member.user(), registered.email());
            }
        } else if (command instanceof RemoveRole removed) {
            tenant.roles.remove(removed.role());
        } else if (result instanceof Role role) {
            tenant.roles.put(role.id(), role);
        } else if (result instanceof CompetencyFramework framework && !(command instanceof FindFramework)) {
            tenant.learn(framework);
        } else if (result instanceof CatalogueCompetency competency) {
            tenant.learn(competency);
        } else if (result instanceof CompetencyReview review) {
            tenant.learn(review);
        } else if (command instanceof FinishReview finished) {
            tenant.learn(CompetencyReview.idle(finished.person(), finished.competency()));
        } else if (result instanceof RoleProfile profile) {
            tenant.learn(profile);
        } else if (result instanceof FeedbackForm form && !(command instanceof FindForm)) {
            tenant.forms.put(form.id(), form);
        } else if (result instanceof FeedbackCycle cycle) {
            learnOf(tenant, cycle);
            if (command instanceof EnrolTargets enrol) {
                tenant.targets
                        .computeIfAbsent(enrol.cycle(), c -> new LinkedHashSet<>())
                        .addAll(enrol.targets());
            }
        } else if (result instanceof FeedbackInvitation invitation) {
            tenant.invitations.put(invitation.id(), invitation);
            keepReceipt(tenant, command, invitation);
        } else if (result instanceof LearningPlan plan) {
            tenant.plans.put(plan.id(), plan);
        } else if (command instanceof DeleteGeneratedReport delete) {
            tenant.reports.remove(delete.report());
        } else if (result instanceof Report report) {
            tenant.reports.put(report.id(), report);
        } else if (command instanceof DeleteDashboard delete) {
            tenant.dashboards.remove(delete.dashboard());
        } else if (result instanceof Dashboard dashboard) {
            tenant.dashboards.put(dashboard.id(), dashboard);
        } else if (result instanceof LearningResource resource) {
            tenant.resources.put(resource.id(), resource);
        } else if (command instanceof ListDeadLetters) {
            tenant.letters.clear();
            lettersIn(result).forEach(tenant.letters::add);
        } else if (result instanceof Recommendation recommendation) {
            tenant.recommendations.put(recommendation.id(), recommendation);
        } else if (result instanceof PlanTemplate template) {
            tenant.templates.put(template.id(), template);
        } else if (result instanceof List<?> list) {
            list.forEach(item -> learnOfItem(tenant, item));
            if (command instanceof ApproveNominations approve) {
                approve.nominations().forEach(nomination -> learnOfApproved(tenant, nomination));
            }
        } else if (command instanceof SendInvitations send) {
            tenant.become(send.cycle(), EnumSet.of(InvitationStatus.PENDING), InvitationStatus.SENT);
        } else if (command instanceof ReleaseReport release) {
            tenant.release(release.cycle(), List.of(release.target()));
        } else if (command instanceof ReleaseCycleReports release) {
            FeedbackCycle cycle = tenant.cycles.get(release.cycle());
            if (cycle != null && cycle.status() == CycleStatus.CLOSED) {
                tenant.release(release.cycle(), tenant.targets(release.cycle()));
            }
        }
    }

    private static Stream<DeadLetter> lettersIn(Object parts) {
        return ((List<?>) parts)
                .stream().flatMap(part -> ((List<?>) part).stream()).map(DeadLetter.class::cast);
    }

    /** Only answers that are not linked can be found by it. */
    private static void keepReceipt(Tenant tenant, Record command, FeedbackInvitation invitation) {
        FeedbackCycle cycle = tenant.cycles.get(invitation.cycle());
        FeedbackForm form = cycle == null ? null : tenant.forms.get(cycle.form());
        if (command instanceof SubmitResponse submission && form != null) {
            boolean linked = form.group(invitation.group())
                    .filter(form.content().confidentiality()::links)
                    .isPresent();
            submission.receipt().filter(receipt -> !linked).ifPresent(tenant::keepReceipt);
        }
    }

    private static void learnOfApproved(Tenant tenant, FeedbackNominationId id) {
        Optional.ofNullable(tenant.nominations.get(id))
                .map(nomination -> nomination.atVersion(nomination.version() + 1))
                .ifPresent(nomination -> nomination.approve().forEach(n -> tenant.nominations.put(id, n)));
    }

    private static void learnOfItem(Tenant tenant, Object item) {
        if (item instanceof InvitedRater invited) {
            tenant.invitations.put(invited.invitation().id(), invited.invitation());
            invited.token()
                    .ifPresent(token -> tenant.tokens.put(invited.invitation().id(), token));
        } else if (item instanceof FeedbackNomination nomination) {
            tenant.nominations.put(nomination.id(), nomination);
        } else if (item instanceof LearningResource resource) {
            tenant.resources.put(resource.id(), resource);
        } else if (item instanceof Recommendation recommendation) {
            tenant.recommendations.put(recommendation.id(), recommendation);
        }
    }

    private static void learnOf(Tenant tenant, User user) {
        if (user.active()) {
            tenant.deactivatedAccounts.remove(user.id());
        } else if (tenant.members.containsKey(user.id())) {
            tenant.deactivatedAccounts.add(user.id());
        }
    }

    private static void learnOf(Tenant tenant, FeedbackCycle cycle) {
        tenant.cycles.put(cycle.id(), cycle);
        FeedbackForm form = tenant.forms.get(cycle.form());
        if (cycle.status() != CycleStatus.DRAFT && form != null && !form.frozen()) {
            tenant.forms.put(form.id(), form.freeze().atVersion(form.version() + 1));
        }
        if (cycle.status() == CycleStatus.CLOSED || cycle.status() == CycleStatus.CANCELLED) {
            tenant.become(cycle.id(), UNANSWERED, InvitationStatus.EXPIRED);
        } else if (cycle.status() == CycleStatus.COLLECTING) {
            tenant.become(cycle.id(), EnumSet.of(InvitationStatus.EXPIRED), InvitationStatus.SENT);
        }
    }
}
