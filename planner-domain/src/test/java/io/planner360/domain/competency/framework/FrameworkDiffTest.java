package io.planner360.domain.competency.framework;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.CATEGORY;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.level;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.FrameworkChange.CategoryAdded;
import io.planner360.domain.competency.framework.FrameworkChange.CategoryRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.CategoryRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyAdded;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyDescribed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyMoved;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.CompetencyWeighted;
import io.planner360.domain.competency.framework.FrameworkChange.IndicatorsChanged;
import io.planner360.domain.competency.framework.FrameworkChange.LevelAdded;
import io.planner360.domain.competency.framework.FrameworkChange.LevelRemoved;
import io.planner360.domain.competency.framework.FrameworkChange.LevelRenamed;
import io.planner360.domain.competency.framework.FrameworkChange.LevelValued;
import io.planner360.domain.competency.framework.FrameworkChange.OtherCategoriesChanged;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameworkDiffTest {
    private static final CompetencyFrameworkId NEXT = new CompetencyFrameworkId(uuid(98));
    private static final CompetencyId NEW = new CompetencyId(uuid(97));
    private static final CompetencyCategory CATEGORIES_FIRST = new CompetencyCategory(CATEGORY, "Category");
    private static final CompetencyCategory ANOTHER =
            new CompetencyCategory(new CompetencyCategoryId(uuid(96)), "Another");

    private final CompetencyFramework first = accepted(framework().publish(Instant.parse("2026-11-03T09:00:00Z")));

    private List<FrameworkChange> changesTo(List<CompetencyCategory> categories, List<Competency> competencies) {
        CompetencyFramework next =
                accepted(accepted(first.nextVersion(NEXT, Set.of())).edit(categories, competencies));
        return FrameworkDiff.between(first, next).changes();
    }

    private Competency a() {
        return first.competencies().get(0);
    }

    private Competency b() {
        return first.competencies().get(1);
    }

    private static Competency with(Competency old, List<CompetencyLevel> levels) {
        return new Competency(old.id(), old.category(), old.name(), old.description(), old.weight(), levels);
    }

    @Test
    void a_next_version_is_the_same_but_for_its_number() {
        CompetencyFramework next = accepted(first.nextVersion(NEXT, Set.of()));
        assertThat(FrameworkDiff.between(first, next).changes()).isEmpty();
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.first()).isEqualTo(first.id());
        assertThat(next.name()).isEqualTo(first.name());
    }

    @Test
    void a_next_version_comes_without_what_was_retired_but_not_without_anything() {
        assertThat(FrameworkDiff.between(first, accepted(first.nextVersion(NEXT, Set.of(A))))
                        .changes())
                .containsExactly(new CompetencyRemoved(A, "A"));
        assertThat(violations(first.nextVersion(NEXT, Set.of(A, B)))).containsExactly("competencies must not be empty");
    }

    @Test
    void another_order_is_no_change() {
        assertThat(changesTo(first.categories(), List.of(b(), a()))).isEmpty();
    }

    @Test
    void categories_are_added_removed_and_renamed() {
        CompetencyCategory renamed = new CompetencyCategory(CATEGORY, "Kind");
        assertThat(changesTo(List.of(ANOTHER, renamed), first.competencies()))
                .containsExactly(new CategoryRenamed(CATEGORY, "Category", "Kind"), new CategoryAdded(ANOTHER));
        Competency moved = new Competency(A, ANOTHER.id(), "A", "", a().weight(), a().levels());
        assertThat(changesTo(List.of(ANOTHER), List.of(moved)))
                .containsExactly(
                        new CategoryRemoved(CATEGORIES_FIRST),
                        new CategoryAdded(ANOTHER),
                        new CompetencyMoved(A, CATEGORY, ANOTHER.id()),
                        new CompetencyRemoved(B, "B"));
    }

    @Test
    void what_changes_its_meaning_is_one_removed_and_another_added() {
        Competency another = new Competency(NEW, CATEGORY, "A", "", a().weight(), a().levels());
        assertThat(changesTo(first.categories(), List.of(another, b())))
                .containsExactly(new CompetencyRemoved(A, "A"), new CompetencyAdded(NEW, "A"));
    }

    @Test
    void a_competency_is_renamed_described_weighted_and_shown_elsewhere() {
        Competency changed = new Competency(
                A, CATEGORY, List.of(ANOTHER.id()), "Alpha", "First", new BigDecimal("2.00"), a().levels());
        assertThat(changesTo(List.of(CATEGORIES_FIRST, ANOTHER), List.of(changed, b())))
                .containsExactly(
                        new CategoryAdded(ANOTHER),
                        new CompetencyRenamed(A, "A", "Alpha"),
                        new CompetencyDescribed(A, "", "First"),
                        new CompetencyWeighted(A, new BigDecimal("1.00"), new BigDecimal("2.00")),
                        new OtherCategoriesChanged(A, List.of(), List.of(ANOTHER.id())));
    }

    @Test
    void levels_are_added_and_removed_at_the_top() {
        List<CompetencyLevel> four = a().levels().subList(0, 4);
        List<CompetencyLevel> six = List.of(level(1), level(2), level(3), level(4), level(5), level(6));
        assertThat(changesTo(first.categories(), List.of(with(a(), four), with(b(), six))))
                .containsExactly(new LevelRemoved(A, 5, "Level 5"), new LevelAdded(B, 6, "Level 6"));
    }

    @Test
    void a_level_is_renamed_valued_and_seen_otherwise() {
        List<CompetencyLevel> one = List.of(new CompetencyLevel(1, "One", List.of("Other"), Optional.of(2.5)));
        assertThat(changesTo(first.categories(), List.of(with(a(), one), b())))
                .startsWith(
                        new LevelRenamed(A, 1, "Level 1", "One"),
                        new LevelValued(A, 1, Optional.empty(), Optional.of(2.5)),
                        new IndicatorsChanged(A, 1, List.of("Is seen at 1"), List.of("Other")));
    }
}
