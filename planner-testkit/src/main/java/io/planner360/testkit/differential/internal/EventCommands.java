package io.planner360.testkit.differential.internal;

import io.planner360.application.insight.event.CountEvents;
import io.planner360.application.insight.event.ListEvents;
import io.planner360.application.insight.event.RecordEvents;
import io.planner360.application.insight.event.RecordEvents.Done;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResourceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What people use: recorded, counted and listed. */
final class EventCommands {
    private final Dice dice;

    EventCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        choices.add(0.8, () -> new RecordEvents(dice.reader(tenant), dice.oneIn(2), some(now)));
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(dice.from(0, 5));
        LocalDate last = first.plusDays(dice.oneIn(8) ? dice.of(-1, 366) : dice.from(0, 5));
        ZoneId zone = ZoneId.of(dice.of("UTC", "Europe/Berlin", "Pacific/Auckland", "-03:30"));
        choices.add(0.6, () -> new CountEvents(dice.reader(tenant), first, last, zone));
        choices.add(0.6, () -> new ListEvents(dice.reader(tenant), first, last, zone, dice.page()));
    }

    private List<Done> some(Instant now) {
        List<Done> events = new ArrayList<>();
        for (int i = dice.from(0, 4); i > 0; i--) {
            events.add(new Done(
                    interaction(),
                    now.minus(Duration.ofSeconds(dice.from(dice.oneIn(20) ? -1 : 0, 200_000), 123_456_789))));
        }
        return events;
    }

    private Interaction interaction() {
        return switch (dice.from(0, 4)) {
            case 0 -> new Interaction.ReportRead(new FeedbackCycleId(dice.uuid()));
            case 1 -> new Interaction.PlanOpened(new LearningPlanId(dice.uuid()));
            case 2 -> new Interaction.ResourceOpened(new LearningResourceId(dice.uuid()));
            case 3 -> new Interaction.DashboardOpened(new DashboardId(dice.uuid()));
            default -> new Interaction.SignedIn();
        };
    }
}
