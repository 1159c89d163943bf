package io.planner360.domain.insight.event;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.util.List;

/** What was done with the product in the tenant's organization. */
public interface AnalyticsEvents {
    /** Adds the events, in a number of steps that does not grow with theirs. Their actors are members. */
    void addAll(List<AnalyticsEvent> events);

    /** How many there were in the period, by day in its zone, then in the order of kinds; none where there were none. */
    List<EventCount> counts(Period period);

    /** The events of the period, oldest first, then by id, bytes compared unsigned. */
    Page<AnalyticsEvent> during(Period period, PageRequest page);
}
