package io.planner360.domain.insight.dashboard;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;

/**
 * A part of a dashboard.
 *
 * @param title 1 to 255 characters
 */
public record DashboardWidget(DashboardWidgetId id, String title, WidgetConfiguration configuration) {
    public DashboardWidget {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(configuration, "configuration");
    }

    /** The widget, or everything that is wrong with it. */
    public static Either<InvalidInput, DashboardWidget> of(
            DashboardWidgetId id, String title, WidgetConfiguration configuration) {
        return new Violations().text(title, 255, "title").orElse(() -> new DashboardWidget(id, title, configuration));
    }
}
