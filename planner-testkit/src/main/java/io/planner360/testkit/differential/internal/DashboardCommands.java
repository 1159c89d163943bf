package io.planner360.testkit.differential.internal;

import io.planner360.application.insight.dashboard.AddWidget;
import io.planner360.application.insight.dashboard.CreateDashboard;
import io.planner360.application.insight.dashboard.DeleteDashboard;
import io.planner360.application.insight.dashboard.EditWidget;
import io.planner360.application.insight.dashboard.ListDashboards;
import io.planner360.application.insight.dashboard.MoveWidget;
import io.planner360.application.insight.dashboard.ReadDashboard;
import io.planner360.application.insight.dashboard.RemoveWidget;
import io.planner360.application.insight.dashboard.ShareDashboard;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Dashboards: put together, shared, read and deleted. */
final class DashboardCommands {
    private final Dice dice;

    DashboardCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        choices.add(
                tenant.dashboards.size() < 3 ? 1 : 0.2,
                () -> new CreateDashboard(dice.reader(tenant), dice.text("Dashboard", 255)));
        choices.add(0.6, () -> new ListDashboards(dice.reader(tenant), dice.page()));
        if (tenant.dashboards.isEmpty()) {
            return;
        }
        Dashboard any = dice.of(tenant.dashboards.values());
        choices.add(1.2, () -> new AddWidget(owner(tenant, any), id(any), title(), configuration(tenant)));
        choices.add(0.6, () -> new ShareDashboard(owner(tenant, any), id(any), dice.oneIn(2)));
        choices.add(0.35, () -> new DeleteDashboard(owner(tenant, any), id(any)));
        choices.add(
                1,
                () -> new ReadDashboard(
                        dice.oneIn(2) ? dice.reader(tenant) : owner(tenant, any),
                        id(any),
                        LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(dice.from(0, 200)),
                        dice.oneIn(20) ? dice.of(0, 1_001) : dice.of(1, 3, 1_000)));
        choices.add(
                0.7, () -> new EditWidget(owner(tenant, any), id(any), widget(any), title(), configuration(tenant)));
        choices.add(0.7, () -> new MoveWidget(owner(tenant, any), id(any), widget(any), dice.from(-1, 4)));
        choices.add(0.5, () -> new RemoveWidget(owner(tenant, any), id(any), widget(any)));
    }

    private Actor owner(Tenant tenant, Dashboard dashboard) {
        return dice.oneIn(6) ? dice.reader(tenant) : dice.actor(tenant, tenant.person(dashboard.owner()));
    }

    private DashboardId id(Dashboard dashboard) {
        return dice.id(dashboard.id(), DashboardId::new, other -> other.dashboards.keySet());
    }

    private DashboardWidgetId widget(Dashboard dashboard) {
        List<DashboardWidgetId> widgets =
                dashboard.widgets().stream().map(DashboardWidget::id).toList();
        return widgets.isEmpty() || dice.oneIn(12) ? new DashboardWidgetId(dice.uuid()) : dice.of(widgets);
    }

    private String title() {
        return dice.text("Widget", 255);
    }

    private WidgetConfiguration configuration(Tenant tenant) {
        return switch (dice.from(0, 5)) {
            case 0 -> new WidgetConfiguration.ResponseRates(cycle(tenant));
            case 1 -> new WidgetConfiguration.HeatMap(cycle(tenant));
            case 2 -> new WidgetConfiguration.ScoreTrend(person(tenant));
            case 3 -> new WidgetConfiguration.TeamGaps(cycle(tenant));
            case 4 -> new WidgetConfiguration.OverdueObjectives(dice.oneIn(2));
            default -> new WidgetConfiguration.ProgressSummary(person(tenant));
        };
    }

    private FeedbackCycleId cycle(Tenant tenant) {
        return tenant.cycles.isEmpty() || dice.oneIn(10)
                ? new FeedbackCycleId(dice.uuid())
                : dice.of(tenant.cycles.keySet());
    }

    private Optional<UserId> person(Tenant tenant) {
        return dice.oneIn(2) ? Optional.empty() : Optional.of(dice.of(tenant.members.keySet()));
    }
}
