package io.planner360.jdbi.internal.insight;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.jdbi.internal.BoundSql;
import io.planner360.jdbi.internal.Columns;
import io.planner360.jdbi.internal.Keyset;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code dashboards} and {@code dashboard_widgets}. */
final class JdbiDashboards implements Dashboards {
    private static final Keyset<UUID> BY_ID = Keyset.byId();

    private static final String ADD = """
            INSERT INTO dashboards (organization_id, id, owner_id, title, shared, version)
            VALUES (:organization, :id, :owner, :title, :shared, :version)
            """;

    private static final String SELECT = """
            SELECT dashboard.id, dashboard.owner_id, dashboard.title, dashboard.shared, dashboard.version,
                   widgets.ids, widgets.titles, widgets.kinds, widgets.configurations
            FROM dashboards AS dashboard
            CROSS JOIN LATERAL (
                SELECT array_agg(widget.id ORDER BY widget.position) AS ids,
                       array_agg(widget.title ORDER BY widget.position) AS titles,
                       array_agg(widget.kind ORDER BY widget.position) AS kinds,
                       array_agg(CAST(widget.configuration AS text) ORDER BY widget.position) AS configurations
                FROM dashboard_widgets AS widget
                WHERE widget.organization_id = dashboard.organization_id AND widget.dashboard_id = dashboard.id)
                AS widgets
            WHERE dashboard.organization_id = :organization
            """;

    private static final String FIND = SELECT + "AND dashboard.id = :id";

    private static final String VISIBLE_TO = SELECT + """
            AND (dashboard.shared OR dashboard.owner_id = :reader)
            AND dashboard.id >= :from AND dashboard.id IS DISTINCT FROM CAST(:after AS uuid)
            ORDER BY dashboard.id
            LIMIT :limit
            """;

    private static final String UPDATE = """
            UPDATE dashboards SET shared = :shared, version = version + 1
            WHERE organization_id = :organization AND id = :id AND version = :version
            """;

    private static final String ADD_WIDGETS = """
            INSERT INTO dashboard_widgets (organization_id, id, dashboard_id, position, title, kind, configuration)
            SELECT :organization, id, :dashboard, position, title, kind, configuration
            FROM unnest(:ids, :positions, :titles, :kinds, CAST(:configurations AS jsonb[]))
                AS widget (id, position, title, kind, configuration)
            """;

    private static final String REMOVE_WIDGETS =
            "DELETE FROM dashboard_widgets WHERE organization_id = :organization AND dashboard_id = :dashboard";

    private static final String REMOVE = "DELETE FROM dashboards WHERE organization_id = :organization AND id = :id";

    private final Session session;

    JdbiDashboards(Session session) {
        this.session = session;
    }

    @Override
    public void add(Dashboard dashboard) {
        session.inTenant(sql -> {
            sql.update(ADD)
                    .bind("id", dashboard.id().value())
                    .bind("owner", dashboard.owner().value())
                    .bind("title", dashboard.title())
                    .bind("shared", dashboard.shared())
                    .bind("version", dashboard.version())
                    .execute();
            return addWidgets(sql, dashboard);
        });
    }

    private static int addWidgets(BoundSql sql, Dashboard dashboard) {
        List<DashboardWidget> widgets = dashboard.widgets();
        return sql.update(ADD_WIDGETS)
                .bind("dashboard", dashboard.id().value())
                .bind("ids", SqlArray.uuids(widgets, widget -> widget.id().value()))
                .bind("positions", SqlArray.positions(widgets))
                .bind("titles", SqlArray.texts(widgets, DashboardWidget::title))
                .bind("kinds", SqlArray.texts(widgets, widget -> WidgetText.kind(widget.configuration())))
                .bind("configurations", SqlArray.texts(widgets, widget -> WidgetText.json(widget.configuration())))
                .execute();
    }

    private static int removeWidgets(BoundSql sql, DashboardId id) {
        return sql.update(REMOVE_WIDGETS).bind("dashboard", id.value()).execute();
    }

    @Override
    public Optional<Dashboard> find(DashboardId id) {
        return session.inTenant(sql -> sql.query(FIND)
                .bind("id", id.value())
                .map((row, context) -> dashboard(row))
                .findOne());
    }

    @Override
    public Page<Dashboard> visibleTo(UserId reader, PageRequest page) {
        Optional<UUID> after = BY_ID.after(page);
        return session.inTenant(sql -> {
            List<Dashboard> rows = sql.query(VISIBLE_TO)
                    .bind("reader", reader.value())
                    .bind("from", after.orElse(BoundSql.LOWEST_ID))
                    .bind("after", after)
                    .bind("limit", Keyset.limit(page))
                    .map((row, context) -> dashboard(row))
                    .list();
            return BY_ID.page(rows, page, dashboard -> dashboard.id().value());
        });
    }

    @Override
    public Dashboard update(Dashboard changed) {
        int stored = session.inTenant(sql -> {
            int rows = sql.update(UPDATE)
                    .bind("id", changed.id().value())
                    .bind("shared", changed.shared())
                    .bind("version", changed.version())
                    .execute();
            if (rows > 0) {
                removeWidgets(sql, changed.id());
                addWidgets(sql, changed);
            }
            return rows;
        });
        if (stored == 0) {
            throw new StaleAggregate("dashboard " + changed.id(), changed.version());
        }
        return changed.atVersion(changed.version() + 1);
    }

    @Override
    public void remove(DashboardId id) {
        session.inTenant(sql -> {
            removeWidgets(sql, id);
            return sql.update(REMOVE).bind("id", id.value()).execute();
        });
    }

    private static Dashboard dashboard(ResultSet row) throws SQLException {
        List<UUID> ids = Columns.list(row, "ids", UUID.class);
        List<String> titles = Columns.list(row, "titles", String.class);
        List<String> kinds = Columns.list(row, "kinds", String.class);
        List<String> configurations = Columns.list(row, "configurations", String.class);
        List<DashboardWidget> widgets = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            widgets.add(new DashboardWidget(
                    new DashboardWidgetId(ids.get(i)),
                    titles.get(i),
                    WidgetText.configuration(kinds.get(i), configurations.get(i))));
        }
        return new Dashboard(
                new DashboardId(uuid(row, "id")),
                new UserId(uuid(row, "owner_id")),
                row.getString("title"),
                row.getBoolean("shared"),
                widgets,
                row.getLong("version"));
    }
}
