package io.planner360.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final History EMPTY = new History(List.of(), Set.of("one", "two", "three", "four"));

    private static final History HISTORY = history(
            change("one", "2026-01-10T08:00:00Z", "1.0"),
            change("two", "2026-02-10T23:59:59.999999Z", null),
            change("seed", "2026-02-11T00:00:00Z", null),
            change("three", "2026-03-10T08:00:00Z", "1.1"),
            change("four", "2026-04-10T08:00:00Z", null));

    @Test
    void counts_changes_and_lets_seeds_go_with_them() {
        assertThat(taken(RollbackTarget.before(1))).containsExactly("four");
        assertThat(taken(RollbackTarget.before(2))).containsExactly("four", "three");
        assertThat(taken(RollbackTarget.before(3))).containsExactly("four", "three", "seed", "two");
        assertThat(taken(RollbackTarget.before(4))).containsExactly("four", "three", "seed", "two", "one");
    }

    @Test
    void a_seed_after_the_change_goes_too() {
        History seeded =
                history(change("one", "2026-01-10T08:00:00Z", null), change("seed", "2026-01-10T08:00:00Z", null));

        assertThat(seeded.last(seeded.since(RollbackTarget.before(1)))).containsExactly("seed", "one");
    }

    @Test
    void no_more_can_go_than_there_is() {
        assertThatThrownBy(() -> taken(RollbackTarget.before(5)))
                .isInstanceOf(UnknownRollbackTarget.class)
                .hasMessage("The last 5 changes cannot be taken back: only 4 have been applied.");
        assertThatThrownBy(() -> EMPTY.since(RollbackTarget.before(1)))
                .isInstanceOf(UnknownRollbackTarget.class)
                .hasMessageContaining("Nothing has been applied");
        assertThatThrownBy(() -> RollbackTarget.before(0)).isInstanceOf(UnknownRollbackTarget.class);
    }

    @Test
    void what_came_after_a_tag_goes() {
        assertThat(taken(RollbackTarget.tag("1.0"))).containsExactly("four", "three", "seed", "two");
        assertThat(taken(RollbackTarget.tag("1.1"))).containsExactly("four");
    }

    @Test
    void an_unknown_tag_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> taken(RollbackTarget.tag("2.0")))
                .isInstanceOf(UnknownRollbackTarget.class)
                .hasMessage("The history of the schema has no tag 2.0. It has: 1.0, 1.1.");
        assertThatThrownBy(() -> EMPTY.since(RollbackTarget.tag("2.0")))
                .isInstanceOf(UnknownRollbackTarget.class)
                .hasMessageContaining("It has no tag at all");
    }

    @Test
    void what_was_applied_after_a_moment_goes() {
        assertThat(taken(RollbackTarget.at(Instant.parse("2026-03-10T08:00:00Z"))))
                .containsExactly("four");
        assertThat(taken(RollbackTarget.at(Instant.parse("2026-03-10T07:59:59.999999Z"))))
                .containsExactly("four", "three");
        assertThat(taken(RollbackTarget.at(Instant.parse("2025-01-01T00:00:00Z"))))
                .hasSize(5);
        assertThat(taken(RollbackTarget.at(Instant.parse("2099-01-01T00:00:00Z"))))
                .isEmpty();
    }

    @Test
    void what_was_applied_on_a_day_stays() {
        assertThat(taken(RollbackTarget.endOf(LocalDate.parse("2026-02-10")))).containsExactly("four", "three", "seed");
        assertThat(taken(RollbackTarget.endOf(LocalDate.parse("2026-02-09"))))
                .containsExactly("four", "three", "seed", "two");
    }

    @Test
    void what_follows_a_later_change_goes_with_it_although_the_clock_was_set_back() {
        History history = history(
                change("one", "2026-01-10T08:00:00Z", null),
                change("two", "2026-03-10T08:00:00Z", null),
                change("three", "2026-01-11T08:00:00Z", null));

        assertThat(history.last(history.since(RollbackTarget.endOf(LocalDate.parse("2026-02-01")))))
                .containsExactly("three", "two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "-x", "it's", "\"x", "ä", "x\n"})
    void other_tags_are_refused(String tag) {
        assertThatThrownBy(() -> History.checkedTag(tag))
                .isInstanceOf(PlannerSchemaException.class)
                .hasMessageContaining("1 to 100 letters");
    }

    @Test
    void tags_may_be_versions_dates_and_words() {
        for (String tag : List.of("1.2.0", "2026-11-23", "before_summer", "1.2.0-RC1+7", "x".repeat(100))) {
            assertThat(History.checkedTag(tag)).isEqualTo(tag);
        }
        assertThat(History.isTag("x".repeat(101))).isFalse();
    }

    @Test
    void a_release_names_the_schema_where_nobody_does() {
        assertThat(Release.version("1.2.0")).contains("1.2.0");
        assertThat(Release.version("1.2.0-SNAPSHOT")).isEmpty();
        assertThat(Release.version(null)).isEmpty();

        assertThat(Release.tag(Optional.empty(), Optional.of("1.2"), HISTORY)).contains("1.2");
        assertThat(Release.tag(Optional.of("mine"), Optional.of("1.2"), HISTORY))
                .contains("mine");
        assertThat(Release.tag(Optional.empty(), Optional.of("1.1"), HISTORY)).isEmpty();
    }

    private static List<String> taken(RollbackTarget target) {
        return HISTORY.last(HISTORY.since(target));
    }

    private static History history(AppliedChange... changes) {
        return new History(List.of(changes), EMPTY.ofSchema());
    }

    private static AppliedChange change(String id, String at, @Nullable String tag) {
        return new AppliedChange(id, Instant.parse(at), Optional.ofNullable(tag));
    }
}
