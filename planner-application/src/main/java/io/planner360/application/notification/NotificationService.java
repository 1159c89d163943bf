package io.planner360.application.notification;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.vavr.control.Either;

/** Events that could not be delivered. Each method is one unit of work. What can be is delivered by {@code runDue}. */
public final class NotificationService {
    private final Context context;
    private final EventDeliveries deliveries;
    private final AccessControl access;

    /** Made by the {@code Planner}. */
    public NotificationService(Context context) {
        this.context = context;
        this.deliveries = context.persistence().eventDeliveries();
        this.access = context.access();
    }

    /** See {@link ListDeadLetters}. By handler, then in the order of events. */
    public Either<Refusal, Page<DeadLetter>> deadLetters(ListDeadLetters question) {
        return context.attempt(
                question.actor(), () -> access.require(question).map(actor -> deliveries.dead(question.page())));
    }

    /** See {@link RetryDelivery}. Returns the position. */
    public Either<Refusal, Long> retry(RetryDelivery command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .filterOrElse(
                                actor -> deliveries.retry(command.handler(), command.position(), context.now()),
                                actor -> noLetter(command.handler(), command.position()))
                        .map(actor -> command.position()));
    }

    /** See {@link DiscardDelivery}. Returns the position. */
    public Either<Refusal, Long> discard(DiscardDelivery command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .filterOrElse(
                                actor -> deliveries.discard(command.handler(), command.position(), context.now()),
                                actor -> noLetter(command.handler(), command.position()))
                        .map(actor -> command.position()));
    }

    private static Refusal noLetter(HandlerName handler, long position) {
        return new NotFound("dead letter", handler + " " + position);
    }
}
