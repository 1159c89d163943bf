package io.planner360.domain.insight.dashboard;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.insight.InsightRule;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a person wants to see together.
 *
 * @param owner who made it, and alone may change it
 * @param title 1 to 255 characters
 * @param shared whether every member may see it, each with their own rights
 * @param widgets in the order of display, at most {@link #MOST_WIDGETS}
 * @param version starts at 1 and grows by 1 with each change
 */
public record Dashboard(
        DashboardId id, UserId owner, String title, boolean shared, List<DashboardWidget> widgets, long version) {
    /** So that a dashboard is read in a bounded number of steps. */
    public static final int MOST_WIDGETS = 20;

    public Dashboard {
        requireNonNull(id, "id");
        requireNonNull(owner, "owner");
        requireNonNull(title, "title");
        widgets = List.copyOf(widgets);
    }

    /** A new, empty one for its owner alone. */
    public static Either<InvalidInput, Dashboard> create(DashboardId id, UserId owner, String title) {
        return new Violations()
                .text(title, 255, "title")
                .orElse(() -> new Dashboard(id, owner, title, false, List.of(), 1));
    }

    /** True for the owner, and for every member if it is shared. */
    public boolean isVisibleTo(UserId reader) {
        return shared || owner.equals(reader);
    }

    /** With the widget at the end. */
    public Either<Refusal, Dashboard> add(DashboardWidget widget) {
        return widgets.size() < MOST_WIDGETS
                ? Either.right(changed(all -> all.add(widget)))
                : Either.left(new RuleViolated(
                        InsightRule.DASHBOARD_FULL, "A dashboard has at most " + MOST_WIDGETS + " widgets."));
    }

    /** With this widget in place of the one that has its id. */
    public Either<Refusal, Dashboard> edit(DashboardWidget widget) {
        return placeOf(widget.id()).map(place -> changed(all -> all.set(place, widget)));
    }

    /**
     * With the widget at another place.
     *
     * @param position from 0; beyond the last means the last
     */
    public Either<Refusal, Dashboard> move(DashboardWidgetId widget, int position) {
        return Either.<Refusal, Integer>narrow(new Violations()
                        .check(position >= 0, "position", "must not be negative")
                        .orElse(() -> position))
                .flatMap(valid -> placeOf(widget)
                        .map(place -> changed(all -> {
                            DashboardWidget moved = all.remove((int) place);
                            all.add(Math.min(valid, all.size()), moved);
                        })));
    }

    /** Without the widget. */
    public Either<Refusal, Dashboard> remove(DashboardWidgetId widget) {
        return placeOf(widget).map(place -> changed(all -> all.remove((int) place)));
    }

    /** Shared with every member, or with nobody any more. */
    public Dashboard share(boolean nowShared) {
        return new Dashboard(id, owner, title, nowShared, widgets, version);
    }

    private Either<Refusal, Integer> placeOf(DashboardWidgetId widget) {
        for (int place = 0; place < widgets.size(); place++) {
            if (widgets.get(place).id().equals(widget)) {
                return Either.right(place);
            }
        }
        return Either.left(new NotFound("widget", widget.toString()));
    }

    private Dashboard changed(Consumer<List<DashboardWidget>> change) {
        List<DashboardWidget> all = new ArrayList<>(widgets);
        change.accept(all);
        return new Dashboard(id, owner, title, shared, all, version);
    }

    /** The same at another version; for adapters. */
    public Dashboard atVersion(long newVersion) {
        return new Dashboard(id, owner, title, shared, widgets, newVersion);
    }
}
