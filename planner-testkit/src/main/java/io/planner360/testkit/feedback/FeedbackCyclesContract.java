package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link FeedbackCycles}. */
public abstract class FeedbackCyclesContract extends TenantPortContract {

    private static final LevelScaleMap NOTHING = new LevelScaleMap(Map.of());

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        return PortCalls.of(FeedbackCycles.class)
                .with("add", () -> cycles().add(aCycle().built()))
                .with("find", () -> cycles().find(unknown))
                .with("update", () -> cycles().update(aCycle().built()))
                .with("lockToAnswer", () -> cycles().lockToAnswer(unknown))
                .with("lockToClose", () -> cycles().lockToClose(unknown))
                .with("dueToClose", () -> cycles().dueToClose(Instant.EPOCH, PageRequest.first(10)))
                .with("freezeLevels", () -> cycles().freezeLevels(unknown, NOTHING))
                .with("frozenLevels", () -> cycles().frozenLevels(unknown));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_cycle() {
            FeedbackCycle cycle = aCycle().persistedIn(persistence(), tenant);
            assertThat(find(cycle)).contains(cycle);
        }

        @Test
        void returns_the_cycle_as_given() {
            FeedbackCycle cycle = aCycle().with(form()).built();
            assertThat(add(cycle).get()).isEqualTo(cycle);
        }

        @ParameterizedTest
        @CsvSource({
            "Europe/Berlin, 2026-03-29",
            "Pacific/Kiritimati, 2026-01-01",
            "Pacific/Apia, 2011-12-29",
            "America/Sao_Paulo, 2018-11-03",
            "Asia/Kathmandu, 2024-02-29",
            "UTC, 9999-12-31",
            "Z, 2026-06-30",
            "+05:45, 2026-06-30",
            "UTC-11:30, 2026-06-30"
        })
        void keeps_zone_and_closing_day_and_the_instant_after_it(String zone, LocalDate closingDay) {
            FeedbackCycle cycle = aCycle().inZone(zone).closingOn(closingDay).persistedIn(persistence(), tenant);
            assertThat(find(cycle)).contains(cycle);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_name_as_given(String name) {
            FeedbackCycle cycle = aCycle().named(name).persistedIn(persistence(), tenant);
            assertThat(find(cycle)).contains(cycle);
        }

        @Test
        void keeps_the_longest_name() {
            FeedbackCycle cycle = aCycle().named(HardTexts.ofLength(255)).persistedIn(persistence(), tenant);
            assertThat(find(cycle)).contains(cycle);
        }

        @Test
        void refuses_a_name_that_another_cycle_has_and_stores_nothing_of_it() {
            FeedbackCycle first = aCycle().persistedIn(persistence(), tenant);
            FeedbackCycle second = aCycle().with(form()).named(first.name()).built();
            assertThat(add(second).getLeft().constraint()).isEqualTo(FeedbackCycles.NAME_TAKEN);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).isEmpty();
        }

        @Test
        void takes_a_name_that_another_organization_uses() {
            FeedbackCycle there = aCycle().persistedIn(persistence(), otherTenant);
            FeedbackCycle here = aCycle().named(there.name()).persistedIn(persistence(), tenant);
            assertThat(find(here)).contains(here);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            FeedbackCycle first = aCycle().persistedIn(persistence(), tenant);
            FeedbackCycle same = aCycle().with(form()).named(first.name()).built();
            FeedbackCycle next = aCycle().with(form()).built();
            within(() -> {
                assertThat(cycles().add(same).isLeft()).isTrue();
                assertThat(cycles().add(next).isRight()).isTrue();
            });
            assertThat(find(next)).contains(next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_use_a_name_at_once() {
            FeedbackForm form = form();
            FeedbackCycle one = aCycle().with(form).built();
            FeedbackCycle same = aCycle().with(form).named(one.name()).built();
            try (OpenUnit<Either<Conflict, FeedbackCycle>> first = open(() -> cycles().add(one))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, FeedbackCycle>> second = open(() -> cycles().add(same))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(FeedbackCycles.NAME_TAKEN);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(aCycle().built())).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            assertThat(find(aCycle().persistedIn(persistence(), otherTenant))).isEmpty();
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_the_change_and_returns_it_with_the_next_version() {
            FeedbackCycle draft = aCycle().persistedIn(persistence(), tenant);
            FeedbackCycle started = granted(draft.startCollecting(Instant.parse("2026-03-02T09:00:00Z")));
            FeedbackCycle after = update(started);
            assertThat(after).isEqualTo(started.atVersion(draft.version() + 1));
            assertThat(find(draft)).contains(after);
        }

        @Test
        void stores_the_instant_of_closing_to_the_microsecond() {
            FeedbackCycle collecting = aCycle().collecting().persistedIn(persistence(), tenant);
            FeedbackCycle after = update(granted(collecting.close(Instant.parse("2026-03-19T22:59:59.999999Z"))));
            assertThat(after.closedAt()).contains(Instant.parse("2026-03-19T22:59:59.999999Z"));
            assertThat(find(collecting)).contains(after);
        }

        @Test
        void stores_every_status() {
            for (CycleBuilder cycle : List.of(
                    aCycle(),
                    aCycle().nominating(),
                    aCycle().collecting(),
                    aCycle().closed(),
                    aCycle().archived(),
                    aCycle().cancelled())) {
                FeedbackCycle stored = cycle.persistedIn(persistence(), tenant);
                assertThat(find(stored)).contains(stored);
            }
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackCycle other = aCycle().persistedIn(persistence(), tenant);
            aCycle().closed().persistedIn(persistence(), tenant);
            assertThat(find(other)).contains(other);
        }

        @Test
        void refuses_a_change_made_on_an_older_version() {
            FeedbackCycle stored = aCycle().collecting().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> update(stored.atVersion(stored.version() - 1)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_made_on_a_version_that_is_still_to_come() {
            FeedbackCycle stored = aCycle().collecting().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> update(stored.atVersion(stored.version() + 1)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_a_cycle_that_is_not_stored() {
            FeedbackCycle never = aCycle().with(form()).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            FeedbackCycle stored = aCycle().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> cycles().update(stored))).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            FeedbackCycle stored = aCycle().persistedIn(persistence(), tenant);
            try (OpenUnit<FeedbackCycle> first = open(() -> cycles().update(stored))) {
                first.workDone();
                try (OpenUnit<FeedbackCycle> second = open(() -> cycles().update(stored))) {
                    second.waits();
                    FeedbackCycle changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private FeedbackCycle update(FeedbackCycle changed) {
            return within(() -> cycles().update(changed));
        }
    }

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

    @Nested
    class Freezing_levels {

        private CompetencyId competency(int index) {
            return framework.competencies().get(index).id();
        }

        private final CompetencyFramework framework = aFramework().built();

        private FeedbackCycle storedCycle() {
            within(() -> granted(persistence().competencyFrameworks().add(framework)));
            FeedbackForm form = aForm().about(framework).persistedIn(persistence(), tenant);
            return aCycle().with(form).persistedIn(persistence(), tenant);
        }

        @Test
        void keeps_the_map_with_the_cycle_bit_by_bit() {
            FeedbackCycle cycle = storedCycle();
            LevelScaleMap map = new LevelScaleMap(Map.of(
                    competency(0), List.of(1.0, 2.0, 3.0, 4.0, 5.0),
                    competency(2), List.of(-0.1 - 0.2, Double.MIN_VALUE, 0.1 + 0.2, Math.nextUp(0.1 + 0.2), 1e300)));
            within(() -> cycles().freezeLevels(cycle.id(), map));
            assertThat(frozen(cycle)).isEqualTo(map);
        }

        @Test
        void refuses_a_second_map_and_keeps_the_first() {
            FeedbackCycle cycle = storedCycle();
            LevelScaleMap first = new LevelScaleMap(Map.of(competency(0), List.of(1.0, 2.0, 3.0, 4.0, 5.0)));
            LevelScaleMap second = new LevelScaleMap(Map.of(competency(0), List.of(1.0, 2.0, 3.0, 4.0, 5.5)));
            within(() -> cycles().freezeLevels(cycle.id(), first));
            assertThatThrownBy(() -> within(() -> cycles().freezeLevels(cycle.id(), second)))
                    .isInstanceOf(PlannerException.class);
            assertThat(frozen(cycle)).isEqualTo(first);
        }

        @Test
        void keeps_a_map_without_values() {
            FeedbackCycle cycle = storedCycle();
            within(() -> cycles().freezeLevels(cycle.id(), NOTHING));
            assertThat(frozen(cycle)).isEqualTo(NOTHING);
        }

        @Test
        void gives_a_map_without_values_before() {
            assertThat(frozen(storedCycle())).isEqualTo(NOTHING);
        }

        @Test
        void keeps_the_map_to_its_cycle() {
            FeedbackCycle cycle = storedCycle();
            FeedbackCycle other = aCycle().persistedIn(persistence(), tenant);
            within(() -> cycles().freezeLevels(
                            cycle.id(), new LevelScaleMap(Map.of(competency(0), List.of(1.0, 2.0, 3.0, 4.0, 5.0)))));
            assertThat(frozen(other)).isEqualTo(NOTHING);
        }

        @Test
        void shows_nothing_to_another_organization() {
            FeedbackCycle cycle = storedCycle();
            within(() -> cycles().freezeLevels(
                            cycle.id(), new LevelScaleMap(Map.of(competency(0), List.of(1.0, 2.0, 3.0, 4.0, 5.0)))));
            assertThat(elsewhere(() -> cycles().frozenLevels(cycle.id()))).isEqualTo(NOTHING);
        }

        private LevelScaleMap frozen(FeedbackCycle cycle) {
            return within(() -> cycles().frozenLevels(cycle.id()));
        }
    }

    private FeedbackForm form() {
        return aForm().persistedIn(persistence(), tenant);
    }

    private Either<Conflict, FeedbackCycle> add(FeedbackCycle cycle) {
        return within(() -> cycles().add(cycle));
    }

    private Optional<FeedbackCycle> find(FeedbackCycle cycle) {
        return within(() -> cycles().find(cycle.id()));
    }

    private FeedbackCycles cycles() {
        return persistence().feedbackCycles();
    }
}
