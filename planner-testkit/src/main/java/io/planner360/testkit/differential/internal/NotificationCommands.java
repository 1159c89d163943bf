package io.planner360.testkit.differential.internal;

import io.planner360.application.notification.DiscardDelivery;
import io.planner360.application.notification.ListDeadLetters;
import io.planner360.application.notification.RetryDelivery;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.HandlerName;

/** What to do with events that could not be delivered. */
final class NotificationCommands {
    private static final HandlerName NOBODY = new HandlerName("nobody");

    private final Dice dice;

    NotificationCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        boolean some = !tenant.letters.isEmpty();
        choices.add(0.5, () -> new ListDeadLetters(dice.reader(tenant), dice.page()));
        choices.addIf(some, 0.6, () -> retry(tenant, dice.of(tenant.letters)));
        choices.addIf(some, 0.6, () -> discard(tenant, dice.of(tenant.letters)));
    }

    private RetryDelivery retry(Tenant tenant, DeadLetter letter) {
        return new RetryDelivery(dice.reader(tenant), handler(letter), position(letter));
    }

    private DiscardDelivery discard(Tenant tenant, DeadLetter letter) {
        return new DiscardDelivery(dice.reader(tenant), handler(letter), position(letter));
    }

    private HandlerName handler(DeadLetter letter) {
        return dice.oneIn(15) ? NOBODY : letter.handler();
    }

    private long position(DeadLetter letter) {
        return dice.oneIn(15) ? dice.from(0, 100) : letter.position();
    }
}
