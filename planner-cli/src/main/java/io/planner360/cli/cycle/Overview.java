package io.planner360.cli.cycle;

import io.planner360.cli.report.Dashboard;
import io.planner360.cli.report.TrendView;
import io.planner360.domain.organization.UserId;
import java.util.Map;
import java.util.Optional;

/**
 * What is told beyond the reports of one cycle.
 *
 * @param trends of the people who were rated before
 */
record Overview(Map<UserId, TrendView> trends, Optional<Dashboard> dashboard) {
    static final Overview NONE = new Overview(Map.of(), Optional.empty());

    Overview {
        trends = Map.copyOf(trends);
    }

    Optional<TrendView> trend(UserId person) {
        return Optional.ofNullable(trends.get(person));
    }
}
