package io.planner360.testkit.dump;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.feedback.invitation.ExternalRaterId;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.SecretHash;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks every port for everything, and writes down what it says. */
final class DumpWriter {
    /** Small, so that lists come in several parts. */
    private static final int PAGE = 7;

    /** Later than any cycle closes. */
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    /** Later than anything is due. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** All that can be recorded. */
    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31), ZoneOffset.UTC);

    private static final Period YEAR = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneOffset.UTC);
    private static final ResourceFilter EVERY_RESOURCE =
            new ResourceFilter(Optional.empty(), Optional.empty(), Optional.empty(), true);

    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(UUID::toString);

    private final Persistence store;
    private final List<String> lines = new ArrayList<>();

    DumpWriter(Persistence store) {
        this.store = store;
    }

    Dump dump() {
        return new Dump(lines);
    }

    /** Writes what the organization has stored under the ids. */
    void write(OrganizationId organization, Ids ids) {
        List<String> own = store.unitOfWork().within(organization, () -> new OfTenant(ids).lines(organization));
        own.forEach(line -> lines.add(organization + " " + line));
        new EventLines(store)
                .of(organization, ids.of(HandlerName.class))
                .forEach(line -> lines.add(organization + " " + line));
    }

    private final class OfTenant {
        private final List<String> own = new ArrayList<>();
        private final Ids ids;

        OfTenant(Ids ids) {
            this.ids = ids;
        }

        List<String> lines(OrganizationId organization) {
            found("organization", store.organizations().find(organization));
            people();
            competencies();
            levels();
            feedback();
            learning();
            insight();
            return own;
        }

        private void people() {
            list("member", store.memberships()::all);
            for (UserId user : ids.of(UserId.class)) {
                list("period", page -> store.membershipPeriods().ofMember(user, page));
            }
            items("role", store.roles().all());
            each(UserId.class, "account", store.users()::find);
        }

        private void competencies() {
            each(CompetencyFrameworkId.class, "framework", store.competencyFrameworks()::find);
            ids.of(CompetencyFrameworkId.class)
                    .forEach(framework -> sorted(
                            "text of " + framework,
                            store.competencyFrameworks()
                                    .translations(framework)
                                    .texts()
                                    .entrySet()));
            list("version", store.competencyFrameworks()::all);
            for (CompetencyFrameworkId framework : ids.of(CompetencyFrameworkId.class)) {
                items("competency of " + framework, store.competencies().ofFramework(framework));
                items("role profile of " + framework, store.roleProfiles().ofFramework(framework));
            }
        }

        private void levels() {
            for (UserId user : ids.of(UserId.class)) {
                for (CompetencyId competency : ids.of(CompetencyId.class)) {
                    found(
                            "review of " + competency + " of " + user,
                            store.competencyReviews().find(user, competency));
                    list(
                            "level in " + competency + " of " + user,
                            page -> store.userCompetencies().history(user, competency, page));
                }
            }
        }

        private void feedback() {
            each(FeedbackFormId.class, "form", store.feedbackForms()::find);
            ids.of(FeedbackFormId.class)
                    .forEach(form -> sorted(
                            "text of " + form,
                            store.feedbackForms().translations(form).texts().entrySet()));
            for (FormType type : FormType.values()) {
                list(type + " forms", page -> store.feedbackForms().list(type, true, page));
                list("retired " + type + " forms", page -> store.feedbackForms().list(type, false, page));
            }
            ids.of(FormFamilyId.class)
                    .forEach(family ->
                            items("edition of " + family, store.feedbackForms().editions(family)));
            each(ExternalRaterId.class, "external rater", store.externalRaters()::find);
            each(FeedbackInvitationId.class, "invitation", store.feedbackInvitations()::find);
            each(FeedbackInvitationId.class, "response to", store.feedbackResponses()::findByInvitation);
            each(SecretHash.class, "invitation with token", store.feedbackInvitations()::findByToken);
            each(SecretHash.class, "response with receipt", store.feedbackResponses()::findByReceipt);
            raters().forEach(rater -> list(
                    "open for " + rater, page -> store.feedbackInvitations().openFor(rater, page)));
            list("to close", page -> store.feedbackCycles().dueToClose(FAR, page));
            each(FeedbackCycleId.class, "cycle", store.feedbackCycles()::find);
            ids.of(FeedbackCycleId.class).forEach(this::cycle);
        }

        private List<Rater> raters() {
            return Stream.<Rater>concat(
                            ids.of(UserId.class).stream().map(Rater.Member::new),
                            ids.of(ExternalRaterId.class).stream().map(Rater.External::new))
                    .toList();
        }

        private void cycle(FeedbackCycleId cycle) {
            List<CycleTarget> targets;
            try (Stream<CycleTarget> stream = store.cycleTargets().ofCycle(cycle)) {
                targets = stream.toList();
            }
            List<UserId> users = targets.stream().map(CycleTarget::user).toList();
            sorted(
                    "levels in " + cycle,
                    store.feedbackCycles().frozenLevels(cycle).values().entrySet());
            items("target of " + cycle, targets);
            found("notice of " + cycle, store.feedbackCycles().notice(cycle));
            found("reminders of " + cycle, store.feedbackReminders().scheduleOf(cycle));
            found(
                    "raters of " + cycle,
                    Optional.of(store.raterPolicies().of(cycle)).filter(policy -> !policy.equals(RaterPolicy.DEFAULT)));
            items("manager changed in " + cycle, store.raterPolicies().managerChanges(cycle, users));
            items("participation in " + cycle, store.feedbackInvitations().participation(cycle));
            list("nomination in " + cycle, page -> store.feedbackNominations().proposed(cycle, page));
            users.forEach(target -> list(
                    "nomination in " + cycle + " about " + target,
                    page -> store.feedbackNominations().ofTarget(cycle, target, page)));
            sorted("group size in " + cycle, store.feedbackInvitations().groupSizes(cycle, users));
            raters().forEach(rater -> items(
                    "asked of " + rater + " in " + cycle,
                    store.feedbackInvitations().ofRater(cycle, rater)));
            responses(cycle);
            users.forEach(target -> found(
                    "report in " + cycle + " on " + target,
                    store.publishedReports().find(cycle, target)));
            users.forEach(target -> items(
                    "ratings of " + target + " in " + cycle,
                    store.feedbackAnalyses().ratings(cycle, target)));
            list("released in " + cycle, page -> store.publishedReports().released(cycle, page));
        }

        /** Anonymous ones have ids that tell nothing, so that their place among others is not compared. */
        private void responses(FeedbackCycleId cycle) {
            List<FeedbackResponse> responses;
            try (Stream<FeedbackResponse> stream = store.feedbackResponses().ofCycle(cycle)) {
                responses = stream.toList();
            }
            boolean inOrder = responses.stream()
                    .sorted(Comparator.comparing(
                                    (FeedbackResponse r) -> r.target().value(), BY_BYTES)
                            .thenComparing(r -> r.id().value(), BY_BYTES))
                    .toList()
                    .equals(responses);
            if (!inOrder) {
                own.add("responses of " + cycle + " are not by target and id");
            }
            sorted("response in " + cycle, responses);
        }

        private void learning() {
            items("resource", store.learningResources().findAll(ids.of(LearningResourceId.class)));
            items("in use", store.learningResources().developing(ids.of(CompetencyId.class)));
            list("found", page -> store.learningResources().search(EVERY_RESOURCE, page));
            each(RecommendationId.class, "recommendation", store.recommendations()::find);
            for (RecommendationStatus status : RecommendationStatus.values()) {
                ids.of(UserId.class)
                        .forEach(user -> list(
                                status + " to " + user,
                                page -> store.recommendations().ofUser(user, status, page)));
            }
            each(PlanTemplateId.class, "template", store.planTemplates()::find);
            list("template in use", page -> store.planTemplates().list(false, page));
            list("retired template", page -> store.planTemplates().list(true, page));
            each(LearningPlanId.class, "plan", store.learningPlans()::find);
            for (UserId user : ids.of(UserId.class)) {
                list("plan of " + user, page -> store.learningPlans().ofUser(user, page));
            }
            for (LearningPlanId plan : ids.of(LearningPlanId.class)) {
                list("progress of " + plan, page -> store.learningProgress().ofPlan(plan, page));
                list("completed in " + plan, page -> store.learningProgress().completed(plan, page));
            }
        }

        private void insight() {
            for (UserId user : ids.of(UserId.class)) {
                list("report made by " + user, page -> store.reports().madeBy(user, page));
                list("dashboard for " + user, page -> store.dashboards().visibleTo(user, page));
                list("trend of " + user, page -> store.feedbackAnalyses().trend(user, user, page));
                list("progress of " + user, page -> store.learningAnalyses().progress(user, user, page));
                list("overdue for " + user, page -> store.learningAnalyses().overdue(LAST_DAY, user, page));
            }
            for (UserId manager : managers()) {
                list(
                        "overdue under " + manager,
                        page -> store.learningAnalyses().overdueInTeam(manager, LAST_DAY, manager, page));
            }
            list("event", page -> store.analyticsEvents().during(EVER, page));
            items("events of a day", store.analyticsEvents().counts(YEAR));
            each(DashboardId.class, "dashboard", store.dashboards()::find);
            each(ReportId.class, "report", store.reports()::find);
            list("outcome", store.learningAnalyses()::outcomes);
            for (FeedbackCycleId cycle : ids.of(FeedbackCycleId.class)) {
                items(
                        "recalls in " + cycle,
                        store.reports().anyRecalledSince(cycle, Instant.EPOCH) ? List.of("some") : List.of());
                list("heat map of " + cycle, page -> store.feedbackAnalyses().heatMap(cycle, page));
                for (UserId manager : managers()) {
                    list(
                            "gaps under " + manager + " in " + cycle,
                            page -> store.feedbackAnalyses().teamGaps(cycle, manager, manager, page));
                }
            }
        }

        private Set<UserId> managers() {
            return ids.of(UserId.class).stream()
                    .flatMap(user -> store.memberships().find(user).flatMap(Membership::manager).stream())
                    .collect(Collectors.toSet());
        }

        private <I extends Record> void each(Class<I> type, String what, Function<I, ? extends Optional<?>> find) {
            ids.of(type).forEach(id -> {
                String name = id instanceof SecretHash hash ? hash.hex() : id.toString();
                found(what + " " + name, find.apply(id));
            });
        }

        private void found(String what, Optional<?> thing) {
            thing.ifPresent(present -> line(what, present));
        }

        private <T> void list(String what, Function<PageRequest, Page<T>> list) {
            List<T> all = new ArrayList<>();
            Optional<PageRequest> request = Optional.of(PageRequest.first(PAGE));
            while (request.isPresent()) {
                PageRequest asked = request.get();
                Page<T> page = list.apply(asked);
                all.addAll(page.items());
                request = asked.following(page);
            }
            items(what, all);
        }

        private void items(String what, List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                line(what + " #" + (i + 1), items.get(i));
            }
        }

        private void sorted(String what, Collection<?> items) {
            items.stream().map(CanonicalText::of).sorted().forEach(text -> own.add(what + ": " + text));
        }

        private void line(String what, Object value) {
            own.add(what + ": " + CanonicalText.of(value));
        }
    }
}
