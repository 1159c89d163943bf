package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.cycle.FeedbackCycles;
import io.planner360.domain.feedback.cycle.Notice;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link FeedbackCycles}. */
public abstract class FeedbackCyclesContract extends CycleClosingContract {

    private static final LevelScaleMap NOTHING = new LevelScaleMap(Map.of());
    private static final Notice PROMISE = new Notice(Map.of(Locale.ENGLISH, "A promise"));

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
                .with("frozenLevels", () -> cycles().frozenLevels(unknown))
                .with("keepNotice", () -> cycles().keepNotice(unknown, PROMISE))
                .with("notice", () -> cycles().notice(unknown));
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

    @Nested
    class Keeping_the_notice {

        @Test
        void keeps_the_text_of_every_language_character_by_character() {
            FeedbackCycle cycle = aCycle().persistedIn(persistence(), tenant);
            Notice notice = new Notice(Map.of(
                    Locale.ENGLISH,
                    "First line\nSecond line",
                    Locale.GERMAN,
                    HardTexts.ofLength(4_000),
                    Locale.forLanguageTag("zh-Hant-TW"),
                    "\u627f\u8afe"));
            keep(cycle, notice);
            assertThat(notice(cycle)).contains(notice);
        }

        @Test
        void refuses_a_second_notice_and_keeps_the_first() {
            FeedbackCycle cycle = aCycle().persistedIn(persistence(), tenant);
            keep(cycle, PROMISE);
            Notice other = new Notice(Map.of(Locale.ENGLISH, "Another promise"));
            assertThatThrownBy(() -> keep(cycle, other)).isInstanceOf(PlannerException.class);
            assertThat(notice(cycle)).contains(PROMISE);
        }

        @Test
        void gives_none_before() {
            assertThat(notice(aCycle().persistedIn(persistence(), tenant))).isEmpty();
        }

        @Test
        void keeps_the_notice_to_its_cycle_and_organization() {
            FeedbackCycle cycle = aCycle().persistedIn(persistence(), tenant);
            FeedbackCycle other = aCycle().persistedIn(persistence(), tenant);
            keep(cycle, PROMISE);
            assertThat(notice(other)).isEmpty();
            assertThat(elsewhere(() -> cycles().notice(cycle.id()))).isEmpty();
        }

        private void keep(FeedbackCycle cycle, Notice notice) {
            within(() -> cycles().keepNotice(cycle.id(), notice));
        }

        private Optional<Notice> notice(FeedbackCycle cycle) {
            return within(() -> cycles().notice(cycle.id()));
        }
    }

    private Either<Conflict, FeedbackCycle> add(FeedbackCycle cycle) {
        return within(() -> cycles().add(cycle));
    }

    private Optional<FeedbackCycle> find(FeedbackCycle cycle) {
        return within(() -> cycles().find(cycle.id()));
    }
}
