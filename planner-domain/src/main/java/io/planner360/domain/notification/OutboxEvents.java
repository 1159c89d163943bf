package io.planner360.domain.notification;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The events of the tenant, until every handler has got them and for some time after. */
public interface OutboxEvents {
    /**
     * Stores events with the change that they speak of, numbered on in the order given, in a number of steps that
     * does not grow with theirs. Others who store events of this organization wait until the unit of work ends, so
     * that an event is never seen before one with a lower position: it is the last thing that a command does.
     */
    void append(List<? extends DomainEvent> events, Instant occurredAt);

    /**
     * Removes events that occurred before the instant and that each of these handlers has got, but for those that
     * are dead letters. What other handlers have not got of them is gone as well. Returns how many there were.
     */
    int removeDelivered(Collection<HandlerName> handlers, Instant before);

    /**
     * Where there is something to do, by id, bytes compared unsigned: an event that one of these handlers has not
     * claimed yet, a delivery to one of them that is due or whose lease ends at or before now, or an event that
     * occurred before the other instant. An organization may be named that turns out to have nothing to do. For
     * system work.
     */
    Page<OrganizationId> due(Collection<HandlerName> handlers, Instant now, Instant before, PageRequest page);
}
