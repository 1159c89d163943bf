package io.planner360.domain.notification;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What of the tenant's events is on its way to handlers. A handler begins with the oldest event there is. */
public interface EventDeliveries {
    /**
     * Claims events for a handler: those that are due at or before the instant and are the first of their aggregate
     * that the handler has not got; by position. Until the lease ends nobody else claims them; then, unless {@link
     * #delivered} or {@link #failed} was told, they are due again. Where somebody else is claiming for this handler
     * at the moment, there may be nothing to claim.
     *
     * @param most how many at most
     */
    List<Delivery> claim(HandlerName handler, Instant due, Instant leaseEnds, int most);

    /** The handler has got the event. False where the lease ended and it was claimed again. */
    boolean delivered(Delivery delivery);

    /**
     * The handler has failed on the event; it is due again at the next instant, or a dead letter where there is
     * none. False where the lease ended and it was claimed again.
     *
     * @param problem 1 to 1,000 characters
     */
    boolean failed(Delivery delivery, Instant at, Optional<Instant> next, String problem);

    /** The dead letters by handler, then position. */
    Page<DeadLetter> dead(PageRequest page);

    /** The dead letter is due now, as if never tried. False where there is none. */
    boolean retry(HandlerName handler, long position, Instant now);

    /** The handler never gets the dead letter; what waits behind it is due now. False where there is none. */
    boolean discard(HandlerName handler, long position, Instant now);
}
