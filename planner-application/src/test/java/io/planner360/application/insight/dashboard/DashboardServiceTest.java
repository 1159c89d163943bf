package io.planner360.application.insight.dashboard;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.insight.dashboard.DashboardView.WidgetView;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Company company = Company.founded();
    private final DashboardService dashboards = company.planner.insight().dashboards();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Dashboard dashboard = accepted(dashboards.create(new CreateDashboard(company.hr, "Overview")));

    private Dashboard add(WidgetConfiguration configuration) {
        return accepted(dashboards.addWidget(new AddWidget(company.hr, dashboard.id(), "Widget", configuration)));
    }

    private List<String> kindsFor(Actor reader) {
        return accepted(dashboards.read(new ReadDashboard(reader, dashboard.id(), DAY, 10))).widgets().stream()
                .map(WidgetView::content)
                .map(content -> content.isRight() ? content.get().getClass().getSimpleName() : kind(content))
                .toList();
    }

    @Test
    void each_widget_is_read_with_the_rights_of_the_reader() {
        FeedbackCycleId cycle = company.collecting(Confidentiality.CONFIDENTIAL).id();
        add(new WidgetConfiguration.ResponseRates(cycle));
        add(new WidgetConfiguration.HeatMap(cycle));
        add(new WidgetConfiguration.ScoreTrend(Optional.empty()));
        add(new WidgetConfiguration.ScoreTrend(Optional.of(company.hr.user())));
        add(new WidgetConfiguration.TeamGaps(cycle));
        add(new WidgetConfiguration.OverdueObjectives(true));
        add(new WidgetConfiguration.OverdueObjectives(false));
        add(new WidgetConfiguration.ProgressSummary(Optional.empty()));
        accepted(dashboards.share(new ShareDashboard(company.hr, dashboard.id(), true)));
        assertThat(kindsFor(company.hr))
                .containsExactly("Rates", "Cells", "Trend", "Trend", "Gaps", "Overdue", "Overdue", "Progress");
        assertThat(kindsFor(ann))
                .containsExactly(
                        "Forbidden", "Forbidden", "Trend", "Forbidden", "Gaps", "Forbidden", "Overdue", "Progress");
    }

    @Test
    void a_widget_of_what_is_not_there_says_so() {
        add(new WidgetConfiguration.HeatMap(new FeedbackCycleId(dashboard.id().value())));
        assertThat(kindsFor(company.hr)).containsExactly("NotFound feedback cycle");
    }

    @Test
    void a_dashboard_that_is_not_shared_is_there_for_its_owner_only() {
        assertThat(kind(dashboards.read(new ReadDashboard(ann, dashboard.id(), DAY, 10))))
                .isEqualTo("NotFound dashboard");
        assertThat(kind(dashboards.delete(new DeleteDashboard(ann, dashboard.id()))))
                .isEqualTo("NotFound dashboard");
        assertThat(accepted(dashboards.list(new ListDashboards(ann, PageRequest.first(10))))
                        .items())
                .isEmpty();
    }

    @Test
    void a_shared_dashboard_is_changed_by_its_owner_only() {
        accepted(dashboards.share(new ShareDashboard(company.hr, dashboard.id(), true)));
        assertThat(accepted(dashboards.list(new ListDashboards(ann, PageRequest.first(10))))
                        .items())
                .hasSize(1);
        assertThat(kind(dashboards.share(new ShareDashboard(ann, dashboard.id(), false))))
                .isEqualTo("Forbidden");
        assertThat(kind(dashboards.delete(new DeleteDashboard(ann, dashboard.id()))))
                .isEqualTo("Forbidden");
    }

    @Test
    void widgets_are_moved_edited_and_removed() {
        WidgetConfiguration everybody = new WidgetConfiguration.OverdueObjectives(true);
        DashboardWidgetId first = add(everybody).widgets().get(0).id();
        DashboardWidgetId second = add(everybody).widgets().get(1).id();
        assertThat(ids(accepted(dashboards.moveWidget(new MoveWidget(company.hr, dashboard.id(), first, 7)))))
                .containsExactly(second, first);
        Dashboard edited = accepted(dashboards.editWidget(new EditWidget(
                company.hr, dashboard.id(), first, "Mine", new WidgetConfiguration.ScoreTrend(Optional.empty()))));
        assertThat(edited.widgets().get(1).title()).isEqualTo("Mine");
        assertThat(ids(accepted(dashboards.removeWidget(new RemoveWidget(company.hr, dashboard.id(), second)))))
                .containsExactly(first);
        assertThat(kind(dashboards.removeWidget(new RemoveWidget(company.hr, dashboard.id(), second))))
                .isEqualTo("NotFound widget");
        assertThat(violations(dashboards.moveWidget(new MoveWidget(company.hr, dashboard.id(), first, -1))))
                .containsExactly("position must not be negative");
    }

    private static List<DashboardWidgetId> ids(Dashboard of) {
        return of.widgets().stream().map(widget -> widget.id()).toList();
    }

    @Test
    void a_dashboard_has_at_most_twenty_widgets() {
        for (int i = 0; i < Dashboard.MOST_WIDGETS; i++) {
            add(new WidgetConfiguration.OverdueObjectives(true));
        }
        assertThat(kind(dashboards.addWidget(new AddWidget(
                        company.hr, dashboard.id(), "More", new WidgetConfiguration.OverdueObjectives(true)))))
                .isEqualTo("DASHBOARD_FULL");
    }

    @Test
    void titles_and_rows_are_checked() {
        assertThat(violations(dashboards.create(new CreateDashboard(ann, " "))))
                .containsExactly("title must not be blank");
        assertThat(violations(dashboards.read(new ReadDashboard(company.hr, dashboard.id(), DAY, 0))))
                .containsExactly("rows must be 1 to 1000");
    }
}
