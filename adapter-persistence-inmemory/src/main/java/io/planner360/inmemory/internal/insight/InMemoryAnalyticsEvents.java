package io.planner360.inmemory.internal.insight;

import io.planner360.domain.insight.event.AnalyticsEvent;
import io.planner360.domain.insight.event.AnalyticsEventId;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.event.EventCount;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.collection.SortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

final class InMemoryAnalyticsEvents implements AnalyticsEvents {
    private static final Unique<AnalyticsEventId, AnalyticsEvent> BY_ID =
            Unique.by("analytics event", AnalyticsEvent::id);
    private static final Ordered<Tuple0, Position, AnalyticsEvent> BY_TIME = Ordered.by(
            event -> Tuple.empty(),
            event -> Position.of(event.occurredAt(), event.id().value()));
    private static final Table<AnalyticsEvent> EVENTS = Table.of(BY_ID, BY_TIME);

    private final Store store;

    InMemoryAnalyticsEvents(Store store) {
        this.store = store;
    }

    @Override
    public void addAll(List<AnalyticsEvent> events) {
        WorkingCopy tenant = store.tenant();
        for (AnalyticsEvent event : events) {
            store.accounts().require(OrganizationPorts.ORGANIZATION, store.tenantId());
            event.actor().ifPresent(actor -> tenant.require(OrganizationPorts.MEMBER, actor));
            tenant.insert(EVENTS, event);
        }
    }

    @Override
    public List<EventCount> counts(Period period) {
        Map<LocalDate, Map<Interaction.Kind, Long>> counts = during(period)
                .values()
                .toJavaStream()
                .collect(Collectors.groupingBy(
                        event -> period.dayOf(event.occurredAt()),
                        TreeMap::new,
                        Collectors.groupingBy(
                                event -> event.interaction().kind(), TreeMap::new, Collectors.counting())));
        return counts.entrySet().stream()
                .flatMap(day -> day.getValue().entrySet().stream()
                        .map(kind -> new EventCount(
                                day.getKey(), kind.getKey(), kind.getValue().intValue())))
                .toList();
    }

    @Override
    public Page<AnalyticsEvent> during(Period period, PageRequest page) {
        return Pages.of(during(period), page);
    }

    private SortedMap<Position, AnalyticsEvent> during(Period period) {
        return store.tenant()
                .rows(BY_TIME, Tuple.empty())
                .dropWhile(row -> row._2.occurredAt().isBefore(period.begin()))
                .takeWhile(row -> row._2.occurredAt().isBefore(period.end()));
    }
}
