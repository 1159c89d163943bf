package io.planner360.application;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.TimeOrderedIds;
import io.planner360.application.internal.notification.Delivering;
import io.planner360.application.notification.DeliveryPolicy;
import io.planner360.domain.Persistence;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.learning.plan.GapPlanAdvisor;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.shared.IdGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Planner} together. Everything but the persistence has a default. */
public final class PlannerBuilder {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private @Nullable Persistence persistence;
    private @Nullable IdGenerator ids;
    private @Nullable ReportContents reportContents;
    private Clock clock = Clock.systemUTC();
    private Random random = new SecureRandom();
    private PlanAdvisor advisor = new GapPlanAdvisor();
    private final List<NotificationHandler> handlers = new ArrayList<>();
    private DeliveryPolicy deliveries = DeliveryPolicy.standard();

    PlannerBuilder() {}

    /** Where everything is stored. */
    public PlannerBuilder persistence(Persistence newPersistence) {
        this.persistence = newPersistence;
        return this;
    }

    /** Where the contents of reports are kept. Without it {@code insight().reports()} cannot be used. */
    public PlannerBuilder reportContents(ReportContents newContents) {
        this.reportContents = newContents;
        return this;
    }

    /** What time it is; read in microseconds. By default the system's clock. */
    public PlannerBuilder clock(Clock newClock) {
        this.clock = newClock;
        return this;
    }

    /** Where ids come from. By default UUIDs of version 7, and of version 4 where an order would tell too much. */
    public PlannerBuilder ids(IdGenerator newIds) {
        this.ids = newIds;
        return this;
    }

    /** What makes tokens and shuffles comments; safe for several threads. By default a {@link SecureRandom}. */
    public PlannerBuilder random(Random newRandom) {
        this.random = newRandom;
        return this;
    }

    /** Who proposes the objectives of learning plans. By default the rules of {@link GapPlanAdvisor}. */
    public PlannerBuilder planAdvisor(PlanAdvisor newAdvisor) {
        this.advisor = newAdvisor;
        return this;
    }

    /** Whom to tell what has happened; called for each of several handlers, which have different names. */
    public PlannerBuilder onEvent(NotificationHandler handler) {
        if (handlers.stream().anyMatch(other -> other.name().equals(handler.name()))) {
            throw new IllegalArgumentException("there is a handler named " + handler.name() + " already");
        }
        handlers.add(handler);
        return this;
    }

    /** How hard it is tried to deliver an event. By default as in {@link DeliveryPolicy#standard()}. */
    public PlannerBuilder deliveries(DeliveryPolicy newPolicy) {
        this.deliveries = newPolicy;
        return this;
    }

    /** The planner. */
    public Planner build() {
        Clock ticking = Clock.tick(clock, MICROSECOND);
        Context context = new Context(
                requireNonNull(persistence, "persistence"),
                ticking,
                requireNonNullElseGet(ids, () -> new TimeOrderedIds(ticking, random)),
                random);
        return new Planner(
                context, advisor, Optional.ofNullable(reportContents), new Delivering(context, handlers, deliveries));
    }
}
