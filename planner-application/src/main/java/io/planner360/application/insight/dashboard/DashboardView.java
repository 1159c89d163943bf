package io.planner360.application.insight.dashboard;

import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;

/**
 * A dashboard as its reader sees it.
 *
 * @param widgets all of the dashboard's, in its order
 */
public record DashboardView(Dashboard dashboard, List<WidgetView> widgets) {
    public DashboardView {
        widgets = List.copyOf(widgets);
    }

    /**
     * One of them.
     *
     * @param content what it shows, or why it shows nothing to this reader
     */
    public record WidgetView(DashboardWidget widget, Either<Refusal, WidgetContent> content) {}
}
