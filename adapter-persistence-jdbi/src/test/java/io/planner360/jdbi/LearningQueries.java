package io.planner360.jdbi;

import static io.planner360.jdbi.FilledOffice.COMPETENCIES;
import static io.planner360.jdbi.FilledOffice.PAGE;
import static io.planner360.jdbi.FilledOffice.PEERS;
import static io.planner360.jdbi.FilledOffice.PEOPLE;
import static io.planner360.jdbi.FilledOffice.QUESTIONS;
import static io.planner360.jdbi.FilledOffice.TARGETS;
import static io.planner360.testkit.learning.LearningMother.aPlan;
import static io.planner360.testkit.learning.LearningMother.aProgressEntry;
import static io.planner360.testkit.learning.LearningMother.aRecommendation;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.aTemplate;
import static io.planner360.testkit.learning.LearningMother.anObjective;
import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.application.insight.dashboard.AddWidget;
import io.planner360.application.insight.dashboard.CreateDashboard;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.TargetLevel;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.testkit.learning.TemplateBuilder;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queries about plans, and figures over everything. */
final class LearningQueries {
    private static final int PLANS = 10;
    private static final int EVENTS_A_DAY = 60;
    private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

    private LearningQueries() {}

    static void add(PortQueries queries, FilledOffice filled) {
        addPlans(queries, filled);
        addAdvice(queries, filled);
        addAnalyses(queries, filled);
        addEvents(queries, filled);
        addDashboardsAndReports(queries, filled);
    }

    private static void addPlans(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        LearningResource resource = aResource(filled.competency()).persistedIn(store, filled.organization());
        for (UserId person : filled.people().subList(1, PLANS)) {
            plan(filled, person, resource);
        }
        LearningPlan plan = plan(filled, filled.person(), resource);
        queries.add(
                "LearningResources.findAll", 2, () -> store.learningResources().findAll(List.of(resource.id())));
        queries.add(
                "LearningResources.developing",
                2,
                () -> store.learningResources().developing(List.of(filled.competency())));
        queries.add(
                "LearningResources.search",
                2,
                () -> store.learningResources()
                        .search(
                                new ResourceFilter(
                                        Optional.of(filled.competency()), Optional.empty(), Optional.empty(), false),
                                PAGE));
        queries.add("LearningPlans.find", 4, () -> store.learningPlans().find(plan.id()));
        queries.add("LearningPlans.ofUser", 4, () -> store.learningPlans().ofUser(filled.person(), PAGE));
        queries.add(
                "LearningPlans.unknown",
                1,
                () -> store.learningPlans().unknown(List.of(new TargetLevel(filled.competency(), 3))));
        queries.add(
                "LearningProgressEntries.ofPlan",
                1,
                () -> store.learningProgress().ofPlan(plan.id(), PAGE));
        queries.add(
                "LearningProgressEntries.completed",
                1,
                () -> store.learningProgress().completed(plan.id(), PAGE));
    }

    private static LearningPlan plan(FilledOffice filled, UserId person, LearningResource resource) {
        LearningObjective objective =
                anObjective(filled.competency()).using(resource.id()).built();
        LearningPlan plan = aPlan(person, filled.closed().id())
                .with(objective)
                .approved()
                .persistedIn(filled.persistence(), filled.organization());
        aProgressEntry(plan).on(objective.id()).persistedIn(filled.persistence(), filled.organization());
        return plan;
    }

    private static void addAdvice(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        LearningResource resource = aResource(filled.competency()).persistedIn(store, filled.organization());
        PublishedReport report = store.unitOfWork()
                .within(
                        filled.organization(),
                        () -> store.publishedReports()
                                .find(filled.closed().id(), filled.person())
                                .orElseThrow());
        Recommendation recommendation =
                aRecommendation(report, filled.competency(), resource.id()).persistedIn(store, filled.organization());
        PlanTemplate template = aTemplate()
                .with(
                        TemplateBuilder.objective(filled.competency(), "Listen", Set.of(), resource.id()),
                        TemplateBuilder.objective(filled.competency(), "Ask", Set.of(0), resource.id()))
                .persistedIn(store, filled.organization());
        queries.add("Recommendations.find", 1, () -> store.recommendations().find(recommendation.id()));
        queries.add(
                "Recommendations.ofUser",
                1,
                () -> PortQueries.found(store.recommendations()
                        .ofUser(filled.person(), RecommendationStatus.OFFERED, PAGE)
                        .items()));
        // A template, two objectives, what the second depends on, and a resource of each.
        queries.add("PlanTemplates.find", 6, () -> store.planTemplates().find(template.id()));
        queries.add(
                "PlanTemplates.list",
                6,
                () -> PortQueries.found(store.planTemplates().list(false, PAGE).items()));
    }

    private static void addAnalyses(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycleId cycle = filled.closed().id();
        int scores = TARGETS * COMPETENCIES;
        // The questions, and what was answered about the target in each competency.
        queries.add(
                "FeedbackAnalyses.ratings",
                QUESTIONS * PEERS,
                () -> PortQueries.found(store.feedbackAnalyses().ratings(cycle, filled.person())));
        queries.add(
                "FeedbackAnalyses.heatMap",
                scores,
                () -> PortQueries.found(
                        store.feedbackAnalyses().heatMap(cycle, PAGE).items()));
        queries.add(
                "FeedbackAnalyses.teamGaps",
                scores,
                () -> store.feedbackAnalyses().teamGaps(cycle, filled.manager(), filled.manager(), PAGE));
        queries.add(
                "FeedbackAnalyses.trend",
                4 * COMPETENCIES,
                () -> PortQueries.found(store.feedbackAnalyses()
                        .trend(filled.person(), filled.manager(), PAGE)
                        .items()));
        queries.add(
                "LearningAnalyses.progress",
                2,
                () -> PortQueries.found(store.learningAnalyses()
                        .progress(filled.person(), filled.manager(), PAGE)
                        .items()));
        queries.add(
                "LearningAnalyses.overdue",
                2 * PLANS,
                () -> PortQueries.found(store.learningAnalyses()
                        .overdue(LATE, filled.manager(), PAGE)
                        .items()));
        queries.add(
                "LearningAnalyses.overdueInTeam",
                PEOPLE + 2 * PLANS,
                () -> PortQueries.found(store.learningAnalyses()
                        .overdueInTeam(filled.manager(), LATE, filled.manager(), PAGE)
                        .items()));
        queries.add(
                "LearningAnalyses.outcomes",
                3 * PLANS,
                () -> store.learningAnalyses().outcomes(PAGE));
    }

    private static void addEvents(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        filled.database().execute("""
                INSERT INTO analytics_events (organization_id, id, kind, occurred_at)
                SELECT '%s', gen_random_uuid(), 'signed_in', TIMESTAMPTZ '2026-01-01Z' + n * INTERVAL '24 minutes'
                FROM generate_series(0, 599) n
                """.formatted(filled.organization()));
        Period day = new Period(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 3), ZoneOffset.UTC);
        queries.add(
                "AnalyticsEvents.counts",
                EVENTS_A_DAY,
                () -> PortQueries.found(store.analyticsEvents().counts(day)));
        queries.add(
                "AnalyticsEvents.during",
                PAGE.size(),
                () -> PortQueries.found(
                        store.analyticsEvents().during(day, PAGE).items()));
    }

    private static void addDashboardsAndReports(PortQueries queries, FilledOffice filled) {
        Persistence store = filled.persistence();
        FeedbackCycleId cycle = filled.closed().id();
        var dashboards = filled.office().planner().insight().dashboards();
        Dashboard dashboard =
                granted(dashboards.create(new CreateDashboard(filled.office().operator(), "Overview")));
        DashboardId id = dashboard.id();
        granted(dashboards.addWidget(
                new AddWidget(filled.office().operator(), id, "Heat map", new WidgetConfiguration.HeatMap(cycle))));
        Report report = new Report(
                new ReportId(Fresh.uuid()),
                new ReportSubject.HeatMap(cycle),
                ReportFormat.CSV,
                filled.manager(),
                Instant.parse("2026-06-01T12:00:00Z"),
                new StoredContent("ab/content", "ab".repeat(32), 17));
        store.unitOfWork().within(filled.organization(), () -> {
            store.reports().add(report);
            return report;
        });
        queries.add("Dashboards.find", 2, () -> store.dashboards().find(id));
        queries.add("Dashboards.visibleTo", 2, () -> store.dashboards().visibleTo(filled.manager(), PAGE));
        queries.add("Reports.find", 1, () -> store.reports().find(report.id()));
        queries.add("Reports.madeBy", 1, () -> store.reports().madeBy(filled.manager(), PAGE));
        queries.add(
                "Reports.anyRecalledSince", 2 * TARGETS, () -> store.reports().anyRecalledSince(cycle, Instant.EPOCH));
    }
}
