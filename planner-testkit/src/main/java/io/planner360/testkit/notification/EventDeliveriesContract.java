package io.planner360.testkit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link EventDeliveries}. */
public abstract class EventDeliveriesContract extends TenantPortContract {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plus(Duration.ofMinutes(5));
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final HandlerName mail = new HandlerName("mail");
    private final HandlerName hook = new HandlerName("hook");
    private final Aggregate cycle = Aggregate.of("cycle", Fresh.uuid());
    private final Aggregate plan = Aggregate.of("plan", Fresh.uuid());

    /** Positions: 1 and 3 of the cycle, 2 of the plan. */
    @BeforeEach
    void storeEvents() {
        append(cycle, plan, cycle);
    }

    @Override
    protected PortCalls everyCall() {
        HandlerName nobody = new HandlerName("nobody");
        Delivery none = new Delivery(
                nobody,
                new StoredEvent(
                        tenant,
                        99,
                        "testkit.nothing",
                        cycle,
                        SomethingHappened.to(cycle).attributes(),
                        NOW),
                1);
        return PortCalls.of(EventDeliveries.class)
                .with("claim", () -> deliveries().claim(nobody, NOW, LEASE_ENDS, 1))
                .with("delivered", () -> deliveries().delivered(none))
                .with("failed", () -> deliveries().failed(none, NOW, Optional.empty(), "Problem"))
                .with("dead", () -> deliveries().dead(PageRequest.first(1)))
                .with("retry", () -> deliveries().retry(nobody, 99, NOW))
                .with("discard", () -> deliveries().discard(nobody, 99, NOW));
    }

    @Nested
    class Claiming {

        @Test
        void gives_the_first_of_each_aggregate_by_position() {
            assertThat(positions(claim(mail))).containsExactly(1L, 2L);
        }

        @Test
        void counts_the_attempts() {
            assertThat(claim(mail)).extracting(Delivery::attempt).containsExactly(1, 1);
            assertThat(claimAt(LEASE_ENDS, mail)).extracting(Delivery::attempt).containsExactly(2, 2);
        }

        @Test
        void gives_at_most_as_many_as_asked_for() {
            assertThat(positions(within(() -> deliveries().claim(mail, NOW, LEASE_ENDS, 1))))
                    .containsExactly(1L);
            assertThat(positions(claim(mail))).containsExactly(2L);
        }

        @Test
        void gives_nothing_twice_before_the_lease_ends() {
            claim(mail);
            assertThat(claim(mail)).isEmpty();
            assertThat(claimAt(LEASE_ENDS.minusNanos(1_000), mail)).isEmpty();
            assertThat(positions(claimAt(LEASE_ENDS, mail))).containsExactly(1L, 2L);
        }

        @Test
        void gives_the_next_of_an_aggregate_once_the_one_before_was_delivered() {
            Delivery first = claim(mail).get(0);
            assertThat(claim(mail)).isEmpty();
            assertThat(within(() -> deliveries().delivered(first))).isTrue();
            assertThat(positions(claim(mail))).containsExactly(3L);
        }

        @Test
        void gives_each_handler_everything_from_the_oldest_event_on() {
            claim(mail).forEach(delivery -> within(() -> deliveries().delivered(delivery)));
            claim(mail).forEach(delivery -> within(() -> deliveries().delivered(delivery)));
            assertThat(claim(mail)).isEmpty();
            assertThat(positions(claim(hook))).containsExactly(1L, 2L);
        }

        @Test
        void gives_what_was_stored_since() {
            claim(mail);
            append(Aggregate.of("plan", Fresh.uuid()));
            assertThat(positions(claim(mail))).containsExactly(4L);
        }

        @Test
        void tells_aggregates_of_two_kinds_with_one_id_apart() {
            append(new Aggregate("form", cycle.id()));
            assertThat(positions(claim(mail))).containsExactly(1L, 2L, 4L);
        }

        @Test
        void gives_nothing_of_another_organization() {
            assertThat(elsewhere(() -> deliveries().claim(mail, NOW, LEASE_ENDS, 10)))
                    .isEmpty();
        }

        @Test
        void gives_nothing_while_somebody_else_claims_for_the_handler() {
            claim(mail);
            try (OpenUnit<List<Delivery>> first = open(() -> deliveries().claim(mail, LEASE_ENDS, LATER, 1))) {
                assertThat(positions(first.workDone())).containsExactly(1L);
                try (OpenUnit<List<Delivery>> second = open(() -> deliveries().claim(mail, LEASE_ENDS, LATER, 1))) {
                    assertThat(positions(endsBeside(first, second)))
                            .isEqualTo(unitsTakeTurns() ? List.of(2L) : List.of());
                    first.commit();
                }
            }
        }

        @Test
        void gives_another_handler_its_own_meanwhile() {
            claim(hook);
            try (OpenUnit<List<Delivery>> first = open(() -> deliveries().claim(mail, NOW, LEASE_ENDS, 10))) {
                first.workDone();
                try (OpenUnit<List<Delivery>> second = open(() -> deliveries().claim(hook, LEASE_ENDS, LATER, 10))) {
                    assertThat(positions(endsBeside(first, second))).containsExactly(1L, 2L);
                    first.commit();
                }
            }
        }
    }

    @Nested
    class Delivered {

        @Test
        void is_not_given_again() {
            claim(mail).forEach(delivery -> within(() -> deliveries().delivered(delivery)));
            assertThat(positions(claimAt(LATER, mail))).containsExactly(3L);
        }

        @Test
        void is_not_noted_by_whom_it_was_taken_from() {
            Delivery late = claim(mail).get(0);
            Delivery again = claimAt(LEASE_ENDS, mail).get(0);
            assertThat(within(() -> deliveries().delivered(late))).isFalse();
            assertThat(within(() -> deliveries().delivered(again))).isTrue();
            assertThat(within(() -> deliveries().delivered(again))).isFalse();
        }
    }

    @Nested
    class Failed {

        @Test
        void is_due_again_at_the_next_instant() {
            fail(claim(mail).get(0), Optional.of(NOW.plusSeconds(60)));
            assertThat(claimAt(NOW.plusSeconds(59), mail)).isEmpty();
            assertThat(claimAt(NOW.plusSeconds(60), mail)).singleElement().satisfies(again -> {
                assertThat(again.event().position()).isEqualTo(1);
                assertThat(again.attempt()).isEqualTo(2);
            });
        }

        @Test
        void is_no_dead_letter_while_it_is_tried_again() {
            fail(claim(mail).get(0), Optional.of(LATER));
            assertThat(dead()).isEmpty();
        }

        @Test
        void is_not_noted_by_whom_it_was_taken_from() {
            Delivery late = claim(mail).get(0);
            claimAt(LEASE_ENDS, mail);
            assertThat(fail(late, Optional.empty())).isFalse();
            assertThat(dead()).isEmpty();
        }

        @Test
        void is_a_dead_letter_where_there_is_no_next_instant() {
            Delivery delivery = claim(mail).get(0);
            assertThat(fail(delivery, Optional.empty())).isTrue();
            assertThat(dead())
                    .containsExactly(new DeadLetter(
                            mail, 1, SomethingHappened.KIND.code(), NOW, 1, NOW.plusSeconds(3), "Problem"));
        }

        @Test
        void keeps_the_problem_as_given() {
            String longest = HardTexts.ofLength(1_000);
            Delivery delivery = claim(mail).get(0);
            within(() -> deliveries().failed(delivery, NOW, Optional.empty(), longest));
            assertThat(dead()).extracting(DeadLetter::problem).containsExactly(longest);
        }
    }

    @Nested
    class Dead {

        @Test
        void lets_what_comes_after_it_in_its_aggregate_wait_and_nothing_else() {
            List<Delivery> claimed = claim(mail);
            fail(claimed.get(0), Optional.empty());
            within(() -> deliveries().delivered(claimed.get(1)));
            append(cycle, plan);
            assertThat(positions(claimAt(LATER, mail))).containsExactly(5L);
        }

        @Test
        void is_listed_by_handler_then_position() {
            append(Aggregate.of("plan", Fresh.uuid()), Aggregate.of("plan", Fresh.uuid()));
            HandlerName last = new HandlerName("mail2");
            HandlerName first = new HandlerName("mail-2");
            for (HandlerName handler : List.of(mail, last, first)) {
                claim(handler).forEach(delivery -> fail(delivery, Optional.empty()));
            }
            List<DeadLetter> expected = Stream.of(mail, first, last)
                    .flatMap(handler -> Stream.of(1L, 2L, 4L, 5L)
                            .map(position -> new DeadLetter(
                                    handler,
                                    position,
                                    SomethingHappened.KIND.code(),
                                    NOW,
                                    1,
                                    NOW.plusSeconds(3),
                                    "Problem")))
                    .toList();
            Paging.assertList(expected, page -> within(() -> deliveries().dead(page)));
        }

        @Test
        void is_listed_in_its_own_organization_only() {
            fail(claim(mail).get(0), Optional.empty());
            assertThat(elsewhere(() -> deliveries().dead(PageRequest.first(5))).items())
                    .isEmpty();
        }
    }

    @Nested
    class Retried {

        @Test
        void is_due_at_once_as_if_never_tried() {
            fail(claim(mail).get(0), Optional.empty());
            assertThat(within(() -> deliveries().retry(mail, 1, LATER))).isTrue();
            assertThat(dead()).isEmpty();
            assertThat(claimAt(LATER, mail).get(0)).satisfies(again -> {
                assertThat(again.event().position()).isEqualTo(1);
                assertThat(again.attempt()).isEqualTo(1);
            });
        }

        @Test
        void is_nothing_where_there_is_no_dead_letter() {
            claim(mail);
            assertThat(within(() -> deliveries().retry(mail, 1, NOW))).isFalse();
            assertThat(within(() -> deliveries().retry(hook, 1, NOW))).isFalse();
            assertThat(within(() -> deliveries().retry(mail, 99, NOW))).isFalse();
        }

        @Test
        void is_nothing_to_another_organization() {
            fail(claim(mail).get(0), Optional.empty());
            assertThat(elsewhere(() -> deliveries().retry(mail, 1, NOW))).isFalse();
            assertThat(dead()).hasSize(1);
        }
    }

    @Nested
    class Discarded {

        @Test
        void is_never_given_again_and_lets_the_next_pass() {
            List<Delivery> claimed = claim(mail);
            fail(claimed.get(0), Optional.empty());
            assertThat(within(() -> deliveries().discard(mail, 1, NOW))).isTrue();
            assertThat(dead()).isEmpty();
            assertThat(positions(claim(mail))).containsExactly(3L);
        }

        @Test
        void is_nothing_where_there_is_no_dead_letter() {
            claim(mail);
            assertThat(within(() -> deliveries().discard(mail, 1, NOW))).isFalse();
            assertThat(positions(claimAt(LEASE_ENDS, mail))).containsExactly(1L, 2L);
        }

        @Test
        void is_nothing_to_another_organization() {
            fail(claim(mail).get(0), Optional.empty());
            assertThat(elsewhere(() -> deliveries().discard(mail, 1, NOW))).isFalse();
            assertThat(dead()).hasSize(1);
        }
    }

    private void append(Aggregate... aggregates) {
        within(() -> persistence()
                .outboxEvents()
                .append(Stream.of(aggregates).map(SomethingHappened::to).toList(), NOW));
    }

    private List<Delivery> claim(HandlerName handler) {
        return claimAt(NOW, handler);
    }

    private List<Delivery> claimAt(Instant now, HandlerName handler) {
        return within(() -> deliveries().claim(handler, now, now.plus(Duration.ofMinutes(5)), 10));
    }

    private boolean fail(Delivery delivery, Optional<Instant> next) {
        return within(() -> deliveries().failed(delivery, NOW.plusSeconds(3), next, "Problem"));
    }

    private List<DeadLetter> dead() {
        Page<DeadLetter> page = within(() -> deliveries().dead(PageRequest.first(50)));
        return page.items();
    }

    private static List<Long> positions(List<Delivery> claimed) {
        return claimed.stream().map(delivery -> delivery.event().position()).toList();
    }

    private EventDeliveries deliveries() {
        return persistence().eventDeliveries();
    }
}
