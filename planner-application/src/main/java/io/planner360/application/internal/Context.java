package io.planner360.application.internal;

import io.planner360.domain.Persistence;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.IdGenerator;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What every service works with.
 *
 * @param clock ticks in microseconds at most
 * @param random unpredictable in production: it makes tokens and shuffles comments
 */
public record Context(Persistence persistence, Clock clock, IdGenerator ids, Random random) {

    /** One unit of work for the actor's organization; rolled back on a refusal. */
    public <T> Either<Refusal, T> attempt(
            Actor actor, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
        return persistence.unitOfWork().attempt(actor.organization(), work);
    }

    /**
     * Stores events with what the unit of work does, as the last thing of it: others who store events in the
     * organization wait from here to its end.
     */
    public void publish(List<? extends DomainEvent> events) {
        persistence.outboxEvents().append(events, now());
    }

    /** Stores one event; see {@link #publish(List)}. */
    public void publish(DomainEvent event) {
        publish(List.of(event));
    }

    /** The present instant, in microseconds. */
    public Instant now() {
        return clock.instant();
    }

    /** Decides who may do what, on this store. */
    public AccessControl access() {
        return new AccessControl(persistence);
    }

    /** Finds what commands name, on this store. */
    public Stored stored() {
        return new Stored(persistence);
    }
}
