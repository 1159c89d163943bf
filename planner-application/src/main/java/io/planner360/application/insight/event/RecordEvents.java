package io.planner360.application.insight.event;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.organization.Actor;
import java.time.Instant;
import java.util.List;

/**
 * Records what the actor has done with the product, any number at once up to 10,000.
 *
 * @param named whether the events say who the actor is
 */
@Guarded(relations = Relation.ANY_MEMBER)
public record RecordEvents(Actor actor, boolean named, List<Done> events) implements Request {
    public RecordEvents {
        events = List.copyOf(events);
    }

    /**
     * One of them.
     *
     * @param at when it was done, kept in microseconds; not after now
     */
    public record Done(Interaction interaction, Instant at) {}
}
