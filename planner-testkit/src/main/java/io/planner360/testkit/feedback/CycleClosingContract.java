package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackCyclesContract} about who may answer until a cycle closes, and when it does. */
abstract class CycleClosingContract extends TenantPortContract {

    @Nested
    class Locking {

        private final FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());

        @Test
        void lets_many_answer_at_once() {
            try (OpenUnit<Optional<FeedbackCycle>> first = open(() -> cycles().lockToAnswer(unknown))) {
                first.workDone();
                try (OpenUnit<Optional<FeedbackCycle>> second = open(() -> cycles().lockToAnswer(unknown))) {
                    endsBeside(first, second);
                }
            }
        }

        @Test
        void lets_who_closes_wait_for_who_answers() {
            assertThatWaits(() -> cycles().lockToAnswer(unknown), () -> cycles().lockToClose(unknown));
        }

        @Test
        void lets_who_answers_wait_for_who_closes() {
            assertThatWaits(() -> cycles().lockToClose(unknown), () -> cycles().lockToAnswer(unknown));
        }

        @Test
        void lets_who_closes_wait_for_who_closes() {
            assertThatWaits(() -> cycles().lockToClose(unknown), () -> cycles().lockToClose(unknown));
        }

        @Test
        void lets_who_closes_wait_for_every_one_who_answers() {
            try (OpenUnit<Optional<FeedbackCycle>> first = open(() -> cycles().lockToAnswer(unknown))) {
                first.workDone();
                try (OpenUnit<Optional<FeedbackCycle>> second = open(() -> cycles().lockToAnswer(unknown))) {
                    if (unitsTakeTurns()) {
                        first.commit();
                    }
                    second.workDone();
                    try (OpenUnit<Optional<FeedbackCycle>> closing = open(() -> cycles().lockToClose(unknown))) {
                        first.commit();
                        assertThat(closing.waits()).isTrue();
                        second.commit();
                        closing.commit();
                    }
                }
            }
        }

        @Test
        void ends_with_a_unit_of_work_that_rolls_back() {
            try (OpenUnit<Optional<FeedbackCycle>> closing = open(() -> cycles().lockToClose(unknown))) {
                closing.workDone();
                try (OpenUnit<Optional<FeedbackCycle>> answering = open(() -> cycles().lockToAnswer(unknown))) {
                    assertThat(answering.waits()).isTrue();
                    closing.rollBack();
                    answering.commit();
                }
            }
        }

        @Test
        void does_not_end_with_a_joined_scope() {
            assertThatWaits(() -> within(() -> cycles().lockToClose(unknown)), () -> cycles().lockToAnswer(unknown));
        }

        @Test
        void may_be_taken_twice_in_one_unit_of_work() {
            within(() -> {
                cycles().lockToAnswer(unknown);
                cycles().lockToAnswer(unknown);
                cycles().lockToClose(unknown);
                cycles().lockToClose(unknown);
                cycles().lockToAnswer(unknown);
            });
        }

        @Test
        void does_not_hold_up_another_cycle() {
            FeedbackCycleId another = new FeedbackCycleId(Fresh.uuid());
            try (OpenUnit<Optional<FeedbackCycle>> first = open(() -> cycles().lockToClose(unknown))) {
                first.workDone();
                try (OpenUnit<Optional<FeedbackCycle>> second = open(() -> cycles().lockToClose(another))) {
                    endsBeside(first, second);
                }
            }
        }

        @Test
        void returns_the_cycle_as_it_is_once_the_lock_is_held() {
            FeedbackCycle cycle = aCycle().collecting().persistedIn(persistence(), tenant);
            assertThat(within(() -> cycles().lockToAnswer(cycle.id()))).contains(cycle);
            assertThat(within(() -> cycles().lockToClose(cycle.id()))).contains(cycle);
            assertThat(within(() -> cycles().lockToAnswer(unknown))).isEmpty();
            assertThat(within(() -> cycles().lockToClose(unknown))).isEmpty();
        }

        @Test
        void shows_who_closes_what_was_answered_while_they_waited() {
            FeedbackForm form = form();
            FeedbackCycle cycle = aCycle().with(form).collecting().persistedIn(persistence(), tenant);
            FeedbackInvitation invitation = anInvitation(cycle.id()).sent().persistedIn(persistence(), tenant);
            FeedbackResponse response = aResponse(form).to(invitation);
            try (OpenUnit<String> answering = open(() -> {
                cycles().lockToAnswer(cycle.id());
                persistence().feedbackResponses().add(response);
            })) {
                answering.workDone();
                try (OpenUnit<List<FeedbackResponse>> closing = open(() -> {
                    cycles().lockToClose(cycle.id());
                    try (Stream<FeedbackResponse> all =
                            persistence().feedbackResponses().ofCycle(cycle.id())) {
                        return all.toList();
                    }
                })) {
                    assertThat(closing.waits()).isTrue();
                    answering.commit();
                    assertThat(closing.commit()).containsExactly(response);
                }
            }
        }

        @Test
        void shows_who_answers_that_the_cycle_was_closed_while_they_waited() {
            FeedbackCycle cycle = aCycle().collecting().persistedIn(persistence(), tenant);
            try (OpenUnit<FeedbackCycle> closing = open(() -> {
                cycles().lockToClose(cycle.id());
                return cycles().update(granted(cycle.close(cycle.closesAt())));
            })) {
                closing.workDone();
                try (OpenUnit<Optional<FeedbackCycle>> answering = open(() -> {
                    cycles().lockToAnswer(cycle.id());
                    return cycles().find(cycle.id());
                })) {
                    assertThat(answering.waits()).isTrue();
                    FeedbackCycle closed = closing.commit();
                    assertThat(answering.commit()).contains(closed);
                }
            }
        }

        private void assertThatWaits(Runnable holder, Runnable waiter) {
            try (OpenUnit<String> first = open(holder)) {
                first.workDone();
                try (OpenUnit<String> second = open(waiter)) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    second.commit();
                }
            }
        }
    }

    @Nested
    class Listing_what_is_due_to_close {

        private final Instant now = Instant.parse("2026-04-01T00:00:00Z");

        @Test
        void lists_cycles_by_closing_instant_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), this::due);
        }

        @Test
        void lists_collecting_cycles_only() {
            aCycle().inZone("UTC").persistedIn(persistence(), tenant);
            aCycle().inZone("UTC").closed().persistedIn(persistence(), tenant);
            FeedbackCycle collecting = aCycle().inZone("UTC").collecting().persistedIn(persistence(), tenant);
            assertList(List.of(collecting), this::due);
        }

        @Test
        void lists_a_cycle_from_its_closing_instant_on() {
            FeedbackCycle cycle = aCycle().collecting().persistedIn(persistence(), tenant);
            Instant closesAt = cycle.closesAt();
            assertList(List.of(), request -> dueAt(closesAt.minusNanos(1_000), request));
            assertList(List.of(cycle), request -> dueAt(closesAt, request));
            assertList(List.of(cycle), request -> dueAt(closesAt.plusNanos(1_000), request));
        }

        @Test
        void lists_nothing_of_another_organization() {
            aCycle().collecting().persistedIn(persistence(), otherTenant);
            assertList(List.of(), this::due);
        }

        @Test
        void neither_repeats_nor_hides_others_when_cycles_become_due_between_two_parts() {
            List<FeedbackCycle> stored = fiveInOrder();
            assertStable(stored, this::due, () -> {
                collecting("2026-03-09", new FeedbackCycleId(Fresh.uuid()));
                collecting("2026-03-11", new FeedbackCycleId(Fresh.uuid()));
                collecting("2026-03-13", new FeedbackCycleId(Fresh.uuid()));
            });
        }

        /** Three cycles that close on one day between two that close a day before and after. */
        private List<FeedbackCycle> fiveInOrder() {
            List<FeedbackCycleId> ids =
                    ascendingIds().stream().map(FeedbackCycleId::new).toList();
            FeedbackCycle last = collecting("2026-03-12", ids.get(0));
            FeedbackCycle fourth = collecting("2026-03-11", ids.get(3));
            FeedbackCycle second = collecting("2026-03-11", ids.get(1));
            FeedbackCycle third = collecting("2026-03-11", ids.get(2));
            FeedbackCycle first = collecting("2026-03-10", ids.get(4));
            return List.of(first, second, third, fourth, last);
        }

        private FeedbackCycle collecting(String closingDay, FeedbackCycleId id) {
            return aCycle().withId(id)
                    .inZone("UTC")
                    .closingOn(LocalDate.parse(closingDay))
                    .collecting()
                    .persistedIn(persistence(), tenant);
        }

        private Page<FeedbackCycle> due(PageRequest request) {
            return dueAt(now, request);
        }

        private Page<FeedbackCycle> dueAt(Instant instant, PageRequest request) {
            return within(() -> cycles().dueToClose(instant, request));
        }
    }

    FeedbackForm form() {
        return aForm().persistedIn(persistence(), tenant);
    }

    FeedbackCycles cycles() {
        return persistence().feedbackCycles();
    }
}
