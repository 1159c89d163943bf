package io.planner360.application.insight.event;

import io.planner360.application.insight.event.RecordEvents.Done;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.domain.insight.event.AnalyticsEvent;
import io.planner360.domain.insight.event.AnalyticsEventId;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.event.EventCount;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What people use of the product. Each method is one unit of work. */
public final class EventService {
    private static final int MOST = 10_000;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private final Context context;
    private final AnalyticsEvents events;
    private final AccessControl access;

    /** Made by the {@code Planner}. */
    public EventService(Context context) {
        this.context = context;
        this.events = context.persistence().analyticsEvents();
        this.access = context.access();
    }

    /** See {@link RecordEvents}. Returns how many were recorded: all, or none. */
    public Either<Refusal, Integer> record(RecordEvents command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(member ->
                                valid(command, command.named() ? Optional.of(member.user()) : Optional.empty()))
                        .peek(events::addAll)
                        .map(List::size));
    }

    private Either<Refusal, List<AnalyticsEvent>> valid(RecordEvents command, Optional<UserId> actor) {
        Instant now = context.now();
        Violations violations = new Violations()
                .check(command.events().size() <= MOST, "events", "must be at most " + MOST + " at once");
        for (int i = 0; i < command.events().size(); i++) {
            Instant at = command.events().get(i).at();
            violations
                    .check(!at.isAfter(now), "events[" + i + "].at", "must not be after now")
                    .check(!at.isBefore(EARLIEST), "events[" + i + "].at", "must be of the years from 1 on");
        }
        return Either.narrow(violations.orElse(
                () -> command.events().stream().map(done -> event(done, actor)).toList()));
    }

    private AnalyticsEvent event(Done done, Optional<UserId> actor) {
        return new AnalyticsEvent(
                new AnalyticsEventId(context.ids().random()),
                done.interaction(),
                actor,
                done.at().truncatedTo(ChronoUnit.MICROS));
    }

    /** See {@link CountEvents}. By day, then by kind. */
    public Either<Refusal, List<EventCount>> counts(CountEvents question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> Either.<Refusal, Period>narrow(
                                Period.of(question.first(), question.last(), question.zone())))
                        .map(events::counts));
    }

    /** See {@link ListEvents}. Oldest first. */
    public Either<Refusal, Page<AnalyticsEvent>> list(ListEvents question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(actor -> Either.<Refusal, Period>narrow(
                                Period.of(question.first(), question.last(), question.zone())))
                        .map(period -> events.during(period, question.page())));
    }
}
