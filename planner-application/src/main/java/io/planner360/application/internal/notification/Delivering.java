package io.planner360.application.internal.notification;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.DueWalk;
import io.planner360.application.notification.DeliveryCounts;
import io.planner360.application.notification.DeliveryPolicy;
import io.planner360.domain.Persistence;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings events to handlers: claims a few, hands them over one by one outside any unit of work, and notes of each
 * what became of it, so that a process that dies repeats one event and no more.
 */
public final class Delivering {
    private static final System.Logger LOG = System.getLogger(Delivering.class.getName());
    private static final int AT_ONCE = 50;
    private static final int LONGEST_PROBLEM = 1_000;

    private final Context context;
    private final Persistence persistence;
    private final UnitOfWork units;
    private final EventDeliveries deliveries;
    private final List<NotificationHandler> handlers;
    private final List<HandlerName> names;
    private final DeliveryPolicy policy;

    /** Made by the {@code Planner}. */
    public Delivering(Context context, List<NotificationHandler> handlers, DeliveryPolicy policy) {
        this.context = context;
        this.persistence = context.persistence();
        this.units = persistence.unitOfWork();
        this.deliveries = persistence.eventDeliveries();
        this.handlers = List.copyOf(handlers);
        this.names = handlers.stream().map(NotificationHandler::name).toList();
        this.policy = policy;
    }

    /**
     * Delivers what is due now, in all organizations. A failure of the store ends the work for one handler in one
     * organization, and is told to the consumer.
     */
    public DeliveryCounts deliver(Consumer<? super PlannerException> failures) {
        Instant now = context.now();
        Instant before = now.minus(policy.retention());
        DueWalk walk = new DueWalk(persistence);
        Tally tally = new Tally();
        walk.over(request -> persistence.outboxEvents().due(names, now, before, request), organization -> {
            for (NotificationHandler handler : handlers) {
                walk.tolerating(() -> toHandler(organization, handler, now, tally));
            }
            units.within(organization, () -> persistence.outboxEvents().removeDelivered(names, before));
        });
        walk.failures().forEach(failures);
        return tally.counts();
    }

    private void toHandler(OrganizationId organization, NotificationHandler handler, Instant now, Tally tally) {
        while (!Thread.currentThread().isInterrupted()) {
            Instant leaseEnds = context.now().plus(policy.lease());
            List<Delivery> claimed =
                    units.within(organization, () -> deliveries.claim(handler.name(), now, leaseEnds, AT_ONCE));
            if (claimed.isEmpty()) {
                return;
            }
            for (Delivery delivery : claimed) {
                // Once the lease has ended somebody else may have the rest.
                if (context.now().isBefore(leaseEnds) && !Thread.currentThread().isInterrupted()) {
                    handOver(handler, delivery, tally);
                }
            }
        }
    }

    private void handOver(NotificationHandler handler, Delivery delivery, Tally tally) {
        try {
            handler.handle(delivery.event());
        } catch (InterruptedException interrupted) {
            // Nobody's fault: the lease ends, and it is tried again.
            Thread.currentThread().interrupt();
            return;
        } catch (Exception | LinkageError | StackOverflowError thrown) {
            failed(delivery, thrown, tally);
            return;
        }
        if (units.within(delivery.event().organization(), () -> deliveries.delivered(delivery))) {
            tally.delivered++;
        }
    }

    private void failed(Delivery delivery, Throwable thrown, Tally tally) {
        Instant now = context.now();
        Optional<Instant> next = delivery.attempt() < policy.attempts()
                ? Optional.of(now.plus(policy.delayAfter(delivery.attempt())))
                : Optional.empty();
        log(delivery, thrown, next.isPresent() ? System.Logger.Level.DEBUG : System.Logger.Level.WARNING);
        boolean noted = units.within(
                delivery.event().organization(), () -> deliveries.failed(delivery, now, next, problem(thrown)));
        if (noted && next.isPresent()) {
            tally.failed++;
        } else if (noted) {
            tally.dead++;
        }
    }

    /** What handlers throw may quote names and addresses, which are for the eyes of those who look for a defect. */
    private static void log(Delivery delivery, Throwable thrown, System.Logger.Level level) {
        String what = "handler " + delivery.handler() + " failed on event "
                + delivery.event().position() + " of organization "
                + delivery.event().organization() + ", attempt " + delivery.attempt() + ": ";
        LOG.log(level, what + problem(thrown));
        LOG.log(System.Logger.Level.DEBUG, what, thrown);
    }

    private static String problem(Throwable thrown) {
        String types = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName())
                .collect(Collectors.joining(" by "));
        return types.length() <= LONGEST_PROBLEM ? types : types.substring(0, LONGEST_PROBLEM);
    }

    private static final class Tally {
        private int delivered;
        private int failed;
        private int dead;

        DeliveryCounts counts() {
            return new DeliveryCounts(delivered, failed, dead);
        }
    }
}
