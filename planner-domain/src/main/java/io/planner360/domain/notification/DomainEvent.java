package io.planner360.domain.notification;

/**
 * Something that has happened to an aggregate. An event says what happened by its kind and of whom by ids; names,
 * addresses and texts are for the handler to look up while they may still be read.
 *
 * <p>Events speak of an invitation and its outcome, never of a response: when an answer came in, or that one came
 * in at all, is no event.
 */
public interface DomainEvent {
    /** What kind of thing happened; the constant of the implementing record. */
    EventKind<?> kind();

    /** To what it happened: events of one aggregate are delivered in their order. */
    Aggregate aggregate();

    /** What else there is to say; nothing, for most. */
    default EventAttributes attributes() {
        return EventAttributes.none();
    }
}
