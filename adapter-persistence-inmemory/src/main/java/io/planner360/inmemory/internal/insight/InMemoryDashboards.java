package io.planner360.inmemory.internal.insight;

import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import java.util.Optional;

final class InMemoryDashboards implements Dashboards {
    private static final Unique<DashboardId, Dashboard> BY_ID = Unique.by("dashboard", Dashboard::id);
    private static final Unique<DashboardWidgetId, Dashboard> BY_WIDGET = Unique.byEach(
            "widget",
            dashboard -> dashboard.widgets().stream().map(DashboardWidget::id).toList());
    private static final Ordered<Tuple0, Position, Dashboard> ALL = Ordered.by(
            dashboard -> Tuple.empty(), dashboard -> Position.of(dashboard.id().value()));
    private static final Table<Dashboard> DASHBOARDS = Table.of(BY_ID, BY_WIDGET, ALL);

    private final Store store;

    InMemoryDashboards(Store store) {
        this.store = store;
    }

    @Override
    public void add(Dashboard dashboard) {
        store.tenant().require(OrganizationPorts.MEMBER, dashboard.owner());
        store.tenant().insert(DASHBOARDS, dashboard);
    }

    @Override
    public Optional<Dashboard> find(DashboardId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<Dashboard> visibleTo(UserId reader, PageRequest page) {
        return Pages.of(
                store.tenant().rows(ALL, Tuple.empty()).filter((place, dashboard) -> dashboard.isVisibleTo(reader)),
                page);
    }

    @Override
    public Dashboard update(Dashboard changed) {
        Dashboard stored = store.tenant().findAt(changed.version(), Dashboard::version, BY_ID, changed.id());
        Dashboard next = new Dashboard(
                stored.id(), stored.owner(), stored.title(), changed.shared(), changed.widgets(), stored.version() + 1);
        store.tenant().replace(DASHBOARDS, stored, next);
        return next;
    }

    @Override
    public void remove(DashboardId id) {
        find(id).ifPresent(stored -> store.tenant().delete(DASHBOARDS, stored));
    }
}
