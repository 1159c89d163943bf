package io.planner360.domain.insight.dashboard;

import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import java.util.Optional;

/** The tenant's dashboards. */
public interface Dashboards {
    /** Stores a new dashboard of a member. */
    void add(Dashboard dashboard);

    /** The dashboard with its widgets in their order. */
    Optional<Dashboard> find(DashboardId id);

    /** The dashboards that this person owns, and all that are shared, by id, bytes compared unsigned. */
    Page<Dashboard> visibleTo(UserId reader, PageRequest page);

    /**
     * Stores the change and returns it with version + 1. Owner and title stay as stored.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    Dashboard update(Dashboard changed);

    /** Forgets the dashboard and its widgets; nothing happens where there is none. */
    void remove(DashboardId id);
}
