package io.planner360.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.planner360.application.Planner;
import io.planner360.application.notification.DeliveryPolicy;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleCancelled;
import io.planner360.domain.feedback.cycle.CycleClosed;
import io.planner360.domain.feedback.cycle.CycleOpened;
import io.planner360.domain.feedback.invitation.ReminderDue;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.rating.ReportRecalled;
import io.planner360.domain.rating.ReportReleased;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.fault.FacadeCommands.Attempt;
import io.planner360.testkit.notification.RecordingHandler;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each command publishes exactly the events of the table, those that are not named none: nobody learns from an event
 * that somebody has answered, declined or saved a draft. That a command which fails leaves no event is in {@link
 * AllOrNothingTest}, for events are part of what is dumped there.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedEventsTest {
    private static final Map<String, EventKind<?>> PUBLISHED = Map.of(
            "cycles.startCollecting", CycleOpened.KIND,
            "cycles.reopen", CycleOpened.KIND,
            "cycles.cancel", CycleCancelled.KIND,
            "cycles.close", CycleClosed.KIND,
            "cycles.closeDue", CycleClosed.KIND,
            "invitations.remindDue", ReminderDue.KIND,
            "release", ReportReleased.KIND,
            "releaseAll", ReportReleased.KIND,
            "recall", ReportRecalled.KIND);

    private static final DeliveryPolicy KEEPING = new DeliveryPolicy(
            1, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofDays(100_000));

    @TestFactory
    Stream<DynamicTest> are_exactly_those_of_the_table() {
        return FacadeCommands.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    Persistence store = InMemoryPersistence.create();
                    Attempt attempt = new FacadeCommands(store).prepare(name);
                    int before = events(store).size();
                    attempt.run();
                    List<StoredEvent> events = events(store);
                    assertThat(events.subList(before, events.size()).stream()
                                    .map(StoredEvent::kind)
                                    .distinct()
                                    .toList())
                            .isEqualTo(expected(name));
                }));
    }

    private static List<String> expected(String command) {
        EventKind<?> kind = PUBLISHED.get(command);
        return kind == null ? List.of() : List.of(kind.code());
    }

    @Test
    void are_of_commands_that_there_are() {
        assertThat(FacadeCommands.names()).containsAll(PUBLISHED.keySet());
    }

    /** All events of the store, as a new handler gets them, by their numbers. */
    private static List<StoredEvent> events(Persistence store) {
        RecordingHandler reader = RecordingHandler.named("reader-" + Fresh.uuid());
        Planner.builder()
                .persistence(store)
                .clock(MovableClock.at(Instant.parse("2030-01-01T00:00:00Z")))
                .deliveries(KEEPING)
                .onEvent(reader)
                .build()
                .runDue(Instant.EPOCH);
        return reader.handled().stream()
                .sorted(Comparator.comparing(StoredEvent::position))
                .toList();
    }
}
