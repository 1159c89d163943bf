package io.planner360.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.planner360.application.Planner;
import io.planner360.application.notification.DeliveryPolicy;
import io.planner360.application.notification.EventKinds;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.assessment.ReviewEvent;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.feedback.nomination.NominationEvent;
import io.planner360.domain.learning.plan.PlanEvent;
import io.planner360.domain.learning.recommendation.RecommendationEvent;
import io.planner360.domain.notification.EventKind;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.MemberEvent;
import io.planner360.domain.rating.ReportEvent;
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
    private static final Map<String, List<EventKind<?>>> PUBLISHED = Map.ofEntries(
            Map.entry("found", List.of(MemberEvent.Invited.KIND)),
            Map.entry("register", List.of(MemberEvent.Invited.KIND)),
            Map.entry("peopleImports.importPeople", List.of(MemberEvent.Invited.KIND)),
            Map.entry("deactivate", List.of(MemberEvent.Deactivated.KIND)),
            Map.entry("assessments.finishReview", List.of(ReviewEvent.Finished.KIND)),
            Map.entry("cycles.startCollecting", List.of(CycleEvent.Opened.KIND)),
            Map.entry("cycles.reopen", List.of(CycleEvent.Opened.KIND, InvitationEvent.Sent.KIND)),
            Map.entry("cycles.cancel", List.of(CycleEvent.Cancelled.KIND)),
            Map.entry("cycles.close", List.of(CycleEvent.Closed.KIND)),
            Map.entry("cycles.closeDue", List.of(CycleEvent.Closed.KIND)),
            Map.entry("nominations.nominate", List.of(NominationEvent.Proposed.KIND)),
            Map.entry("nominations.nominateProposals", List.of(NominationEvent.Proposed.KIND)),
            Map.entry("nominations.nominateAllProposals", List.of(NominationEvent.Proposed.KIND)),
            Map.entry("nominations.approve", List.of(NominationEvent.Approved.KIND)),
            Map.entry("nominations.reject", List.of(NominationEvent.Rejected.KIND)),
            Map.entry("invitations.send", List.of(InvitationEvent.Sent.KIND)),
            Map.entry("invitations.remindDue", List.of(InvitationEvent.ReminderDue.KIND)),
            Map.entry("release", List.of(ReportEvent.Released.KIND)),
            Map.entry("releaseAll", List.of(ReportEvent.Released.KIND)),
            Map.entry("recall", List.of(ReportEvent.Recalled.KIND)),
            Map.entry("recommendations.recommend", List.of(RecommendationEvent.Offered.KIND)),
            Map.entry("plans.tellOverdue", List.of(PlanEvent.ObjectiveOverdue.KIND)),
            Map.entry("plans.move", List.of(PlanEvent.Completed.KIND)));

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
        return PUBLISHED.getOrDefault(command, List.of()).stream()
                .map(EventKind::code)
                .toList();
    }

    @Test
    void are_of_commands_that_there_are() {
        assertThat(FacadeCommands.names()).containsAll(PUBLISHED.keySet());
    }

    /** The table has one step of a plan; of the others see the tests of plans. */
    @Test
    void are_all_that_are_known() {
        Stream<EventKind<?>> others = Stream.of(PlanEvent.Submitted.KIND, PlanEvent.Approved.KIND);
        assertThat(Stream.concat(PUBLISHED.values().stream().flatMap(List::stream), others)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(EventKinds.all());
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
