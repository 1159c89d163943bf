package io.planner360.testkit.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.DomainEvent;
import io.planner360.domain.notification.EventAttributes;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.PortContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link OutboxEvents}. */
public abstract class OutboxEventsContract extends PortContract {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LEASE_ENDS = NOW.plus(Duration.ofMinutes(5));
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final HandlerName mail = new HandlerName("mail-" + Fresh.uuid());
    private final HandlerName hook = new HandlerName("hook-" + Fresh.uuid());
    private final Aggregate cycle = Aggregate.of("cycle", Fresh.uuid());

    @Nested
    class Appending {

        @Test
        void numbers_events_on_in_the_order_given() {
            DomainEvent first = SomethingHappened.to(cycle);
            DomainEvent second = SomethingHappened.to(Aggregate.of("plan", Fresh.uuid()));
            DomainEvent third = SomethingHappened.to(cycle);
            append(first, second);
            append(third);
            assertThat(read()).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
            assertThat(read())
                    .extracting(StoredEvent::aggregate)
                    .containsExactly(first.aggregate(), second.aggregate(), third.aggregate());
        }

        @Test
        void numbers_the_events_of_each_organization_from_one() {
            append(SomethingHappened.to(cycle));
            elsewhere(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW));
            assertThat(read()).extracting(StoredEvent::position).containsExactly(1L);
            assertThat(read()).extracting(StoredEvent::organization).containsExactly(tenant);
        }

        @Test
        void keeps_what_the_event_says() {
            SomethingHappened event = new SomethingHappened(
                    cycle, EventAttributes.none().with("target", Fresh.uuid()).with("cycle", Fresh.uuid()));
            append(event);
            assertThat(read().get(0).as(SomethingHappened.KIND)).contains(event);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T00:59:59.999999Z", "1969-12-31T23:59:59.000001Z", "9999-12-31T23:59:59Z"})
        void keeps_the_instant_to_the_microsecond(Instant occurredAt) {
            within(() -> events().append(List.of(SomethingHappened.to(cycle)), occurredAt));
            assertThat(read()).extracting(StoredEvent::occurredAt).containsExactly(occurredAt);
        }

        @Test
        void takes_many_and_none() {
            append();
            append(IntStream.range(0, 2_000)
                    .mapToObj(i -> SomethingHappened.to(Aggregate.of("plan", Fresh.uuid())))
                    .toArray(DomainEvent[]::new));
            append();
            assertThat(read()).extracting(StoredEvent::position).hasSize(2_000).isSorted();
        }

        @Test
        void goes_with_the_unit_of_work() {
            assertThatThrownBy(() -> within(() -> {
                        events().append(List.of(SomethingHappened.to(cycle)), NOW);
                        throw new IllegalArgumentException("the change failed");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(read()).isEmpty();
        }

        @Test
        void lets_others_wait_who_append_for_the_same_organization() {
            try (OpenUnit<String> first = open(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW))) {
                first.workDone();
                try (OpenUnit<String> second = open(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    second.commit();
                }
            }
            assertThat(read()).extracting(StoredEvent::position).containsExactly(1L, 2L);
        }

        @Test
        void lets_nobody_wait_who_appends_for_another_organization() {
            try (OpenUnit<String> first = open(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW))) {
                first.workDone();
                try (OpenUnit<String> second = OpenUnit.begin(persistence().unitOfWork(), otherTenant, () -> {
                    events().append(List.of(SomethingHappened.to(cycle)), NOW);
                    return "done";
                })) {
                    endsBeside(first, second);
                    first.commit();
                }
            }
        }
    }

    @Nested
    class Removing {

        @Test
        void removes_what_all_handlers_have_got() {
            append(SomethingHappened.to(cycle), SomethingHappened.to(cycle));
            deliverAll(mail);
            deliverAll(hook);
            assertThat(remove(NOW.plusSeconds(1), mail, hook)).isEqualTo(2);
            assertThat(read()).isEmpty();
            assertThat(remove(NOW.plusSeconds(1), mail, hook)).isZero();
        }

        @Test
        void keeps_what_occurred_at_the_instant_or_later() {
            append(SomethingHappened.to(cycle));
            assertThat(remove(NOW)).isZero();
            assertThat(remove(NOW.plusNanos(1_000))).isEqualTo(1);
        }

        @Test
        void keeps_what_one_of_the_handlers_has_not_claimed() {
            append(SomethingHappened.to(cycle));
            deliverAll(mail);
            assertThat(remove(NOW.plusSeconds(1), mail, hook)).isZero();
            assertThat(remove(NOW.plusSeconds(1), mail)).isEqualTo(1);
        }

        @Test
        void keeps_what_one_of_the_handlers_has_claimed_and_not_got() {
            append(SomethingHappened.to(cycle));
            claim(mail);
            assertThat(remove(NOW.plusSeconds(1), mail)).isZero();
        }

        @Test
        void removes_what_only_other_handlers_have_not_got() {
            append(SomethingHappened.to(cycle));
            claim(hook);
            deliverAll(mail);
            assertThat(remove(NOW.plusSeconds(1), mail)).isEqualTo(1);
            assertThat(within(() -> persistence().eventDeliveries().claim(hook, LEASE_ENDS, LEASE_ENDS, 10)))
                    .isEmpty();
        }

        @Test
        void keeps_dead_letters_of_whomever() {
            append(SomethingHappened.to(cycle));
            Delivery claimed = claim(hook).get(0);
            within(() -> persistence().eventDeliveries().failed(claimed, NOW, Optional.empty(), "Problem"));
            assertThat(remove(NOW.plusSeconds(1))).isZero();
            assertThat(within(() -> persistence().eventDeliveries().dead(PageRequest.first(5)))
                            .items())
                    .hasSize(1);
        }

        @Test
        void numbers_on_after_all_were_removed() {
            append(SomethingHappened.to(cycle));
            remove(NOW.plusSeconds(1));
            append(SomethingHappened.to(cycle));
            assertThat(read()).extracting(StoredEvent::position).containsExactly(2L);
        }
    }

    @Nested
    class Due {

        @Test
        void names_who_has_an_event_that_a_handler_has_not_claimed() {
            assertThat(due(NOW, LONG_AGO, mail)).doesNotContain(tenant);
            append(SomethingHappened.to(cycle));
            assertThat(due(NOW, LONG_AGO, mail)).contains(tenant).doesNotContain(otherTenant);
            deliverAll(mail);
            assertThat(due(NOW, LONG_AGO, mail)).doesNotContain(tenant);
            assertThat(due(NOW, LONG_AGO, mail, hook)).contains(tenant);
        }

        @Test
        void names_who_has_a_delivery_that_failed_and_is_due_again() {
            append(SomethingHappened.to(cycle));
            Delivery claimed = claim(mail).get(0);
            within(() ->
                    persistence().eventDeliveries().failed(claimed, NOW, Optional.of(NOW.plusSeconds(60)), "Problem"));
            assertThat(claim(mail)).isEmpty();
            assertThat(due(NOW.plusSeconds(59), LONG_AGO, mail)).doesNotContain(tenant);
            assertThat(due(NOW.plusSeconds(60), LONG_AGO, mail)).contains(tenant);
        }

        @Test
        void names_who_has_a_delivery_whose_lease_ended() {
            append(SomethingHappened.to(cycle));
            claim(mail);
            assertThat(due(LEASE_ENDS, LONG_AGO, mail)).contains(tenant);
            claim(mail);
            assertThat(due(LEASE_ENDS.minusSeconds(1), LONG_AGO, mail)).doesNotContain(tenant);
            assertThat(due(LEASE_ENDS, LONG_AGO, mail)).contains(tenant);
        }

        @Test
        void names_who_has_a_dead_letter_that_is_retried_or_something_behind_one_that_is_discarded() {
            append(SomethingHappened.to(cycle), SomethingHappened.to(cycle));
            die(mail);
            assertThat(due(LEASE_ENDS, LONG_AGO, mail)).doesNotContain(tenant);
            within(() -> persistence().eventDeliveries().retry(mail, 1, NOW));
            assertThat(due(NOW, LONG_AGO, mail)).contains(tenant);
            die(mail);
            assertThat(due(LEASE_ENDS, LONG_AGO, mail)).doesNotContain(tenant);
            within(() -> persistence().eventDeliveries().discard(mail, 1, NOW));
            assertThat(due(NOW, LONG_AGO, mail)).contains(tenant);
        }

        @Test
        void names_who_has_an_event_from_before_the_other_instant() {
            append(SomethingHappened.to(cycle));
            assertThat(due(NOW, NOW)).doesNotContain(tenant);
            assertThat(due(NOW, NOW.plusNanos(1_000))).contains(tenant);
            remove(NOW.plusSeconds(1));
            assertThat(due(NOW, NOW.plusNanos(1_000))).doesNotContain(tenant);
        }

        @Test
        void comes_by_id_in_parts() {
            append(SomethingHappened.to(cycle));
            elsewhere(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW));
            List<OrganizationId> inParts = Paging.inPartsOf(1, page -> dueIn(page, mail));
            assertThat(inParts)
                    .contains(tenant, otherTenant)
                    .isSortedAccordingTo(Comparator.comparing(OrganizationId::toString))
                    .isEqualTo(Paging.inPartsOf(1_000, page -> dueIn(page, mail)));
        }

        private Page<OrganizationId> dueIn(PageRequest page, HandlerName handler) {
            return system(() -> events().due(List.of(handler), NOW, LONG_AGO, page));
        }

        private void die(HandlerName handler) {
            Delivery claimed = claim(handler).get(0);
            within(() -> persistence().eventDeliveries().failed(claimed, NOW, Optional.empty(), "Problem"));
            assertThat(claim(handler)).isEmpty();
        }
    }

    @Nested
    class Units_of_work {

        @Test
        void are_needed() {
            assertThatThrownBy(() -> events().append(List.of(SomethingHappened.to(cycle)), NOW))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> events().removeDelivered(List.of(mail), NOW))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> events().due(List.of(mail), NOW, NOW, PageRequest.first(1)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void must_be_a_tenants_to_append_and_to_remove() {
            assertThatThrownBy(() -> system(() -> {
                        events().append(List.of(SomethingHappened.to(cycle)), NOW);
                        return "never";
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> system(() -> events().removeDelivered(List.of(mail), NOW)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void must_be_above_all_tenants_to_see_where_something_is_due() {
            assertThatThrownBy(() -> within(() -> events().due(List.of(mail), NOW, NOW, PageRequest.first(1))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private void append(DomainEvent... appended) {
        within(() -> events().append(List.of(appended), NOW));
    }

    /** All events, as a handler gets them that is new each time. */
    private List<StoredEvent> read() {
        HandlerName reader = new HandlerName("reader-" + Fresh.uuid());
        return deliverAll(reader);
    }

    private List<StoredEvent> deliverAll(HandlerName handler) {
        List<StoredEvent> all = new ArrayList<>();
        List<Delivery> claimed = claim(handler);
        while (!claimed.isEmpty()) {
            for (Delivery delivery : claimed) {
                all.add(delivery.event());
            }
            List<Delivery> done = claimed;
            within(() -> done.forEach(persistence().eventDeliveries()::delivered));
            claimed = claim(handler);
        }
        return all;
    }

    private List<Delivery> claim(HandlerName handler) {
        return within(() -> persistence().eventDeliveries().claim(handler, NOW, LEASE_ENDS, 1_000));
    }

    private int remove(Instant before, HandlerName... handlers) {
        return within(() -> events().removeDelivered(List.of(handlers), before));
    }

    private List<OrganizationId> due(Instant now, Instant before, HandlerName... handlers) {
        return Paging.inPartsOf(1_000, page -> system(() -> events().due(List.of(handlers), now, before, page)));
    }

    private OutboxEvents events() {
        return persistence().outboxEvents();
    }
}
