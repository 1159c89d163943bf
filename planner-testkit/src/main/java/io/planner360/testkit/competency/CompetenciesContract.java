package io.planner360.testkit.competency;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.shared.Granted.granted;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CatalogueCompetency;
import io.planner360.domain.competency.framework.Competencies;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link Competencies}. */
public abstract class CompetenciesContract extends TenantPortContract {
    private static final Instant LATER = Instant.parse("2026-05-06T07:08:09.123456Z");
    private static final Instant LAST = Instant.parse("2026-06-07T08:09:10.654321Z");

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(Competencies.class)
                .with("find", () -> competencies().find(new CompetencyId(Fresh.uuid())))
                .with("ofFramework", () -> competencies().ofFramework(new CompetencyFrameworkId(Fresh.uuid())))
                .with("setActive", () -> competencies().setActive(new CompetencyId(Fresh.uuid()), false, LATER));
    }

    @Nested
    class The_catalogue {

        @Test
        void has_what_a_version_had_when_it_was_added_as_published() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            assertThat(of(framework)).isEqualTo(words(framework));
        }

        @Test
        void has_nothing_of_a_draft() {
            CompetencyFramework draft = aFramework().draft().persistedIn(persistence(), tenant);
            assertThat(of(draft)).isEmpty();
            assertThat(find(draft.competencies().get(0).id())).isEmpty();
        }

        @Test
        void has_what_a_draft_had_when_it_was_published() {
            CompetencyFramework draft = aFramework().draft().persistedIn(persistence(), tenant);
            CompetencyFramework published = update(granted(draft.publish(LATER)));
            assertThat(of(published)).isEqualTo(words(published));
        }

        @Test
        void takes_the_words_of_a_newer_version_and_keeps_what_that_does_not_have() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework draft = next(first);
            Competency gone = first.competencies().get(0);
            Competency kept = first.competencies().get(1);
            Competency renamed = new Competency(
                    kept.id(),
                    first.categories().get(0).id(),
                    gone.name(),
                    "In other words",
                    new BigDecimal("3.25"),
                    kept.levels().subList(0, 2));
            Competency more = new Competency(
                    new CompetencyId(Fresh.uuid()),
                    first.categories().get(0).id(),
                    "More",
                    "",
                    new BigDecimal("1.00"),
                    kept.levels());
            CompetencyFramework second = granted(granted(draft.edit(first.categories(), List.of(more, renamed)))
                    .publish(LATER));
            within(() -> granted(persistence().competencyFrameworks().add(second)));
            assertThat(of(first))
                    .extracting(CatalogueCompetency::id)
                    .containsExactlyInAnyOrder(
                            more.id(),
                            gone.id(),
                            renamed.id(),
                            first.competencies().get(2).id());
            CatalogueCompetency found = find(kept.id()).orElseThrow();
            assertThat(found)
                    .isEqualTo(new CatalogueCompetency(
                            kept.id(),
                            first.id(),
                            first.categories().get(0),
                            renamed.name(),
                            renamed.description(),
                            renamed.weight(),
                            true,
                            first.publishedAt().orElseThrow(),
                            LATER));
            assertThat(find(more.id()).orElseThrow().createdAt()).isEqualTo(LATER);
            assertThat(find(gone.id())).contains(words(first).get(0));
        }

        @Test
        void names_the_category_as_the_newest_version_does_that_has_it() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyCategory renamed =
                    new CompetencyCategory(first.categories().get(0).id(), "Named otherwise");
            Competency gone = first.competencies().stream()
                    .filter(competency -> competency.category().equals(renamed.id()))
                    .findFirst()
                    .orElseThrow();
            Competency more = new Competency(
                    new CompetencyId(Fresh.uuid()), renamed.id(), "More", "", new BigDecimal("1.00"), gone.levels());
            CompetencyFramework second = granted(
                    granted(next(first).edit(List.of(renamed), List.of(more))).publish(LATER));
            within(() -> granted(persistence().competencyFrameworks().add(second)));
            assertThat(find(gone.id()).orElseThrow().category()).isEqualTo(renamed);
            assertThat(find(more.id()).orElseThrow().category()).isEqualTo(renamed);
        }

        @Test
        void is_ordered_by_place_and_then_by_id() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            Competency moved = first.competencies().get(2);
            CompetencyFramework second = granted(granted(next(first).edit(first.categories(), List.of(moved)))
                    .publish(LATER));
            within(() -> granted(persistence().competencyFrameworks().add(second)));
            List<CompetencyId> atFront = List.of(first.competencies().get(0).id(), moved.id()).stream()
                    .sorted(comparing(CompetencyId::toString))
                    .toList();
            assertThat(of(first))
                    .extracting(CatalogueCompetency::id)
                    .containsExactly(
                            atFront.get(0),
                            atFront.get(1),
                            first.competencies().get(1).id());
        }

        @Test
        void has_nothing_of_another_organization() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), otherTenant);
            assertThat(of(framework)).isEmpty();
            assertThat(find(framework.competencies().get(0).id())).isEmpty();
        }
    }

    @Nested
    class Retiring {

        @Test
        void is_stored_with_its_time_and_can_be_taken_back() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CatalogueCompetency before = words(framework).get(1);
            assertThat(setActive(before.id(), false, LATER)).isTrue();
            assertThat(find(before.id())).contains(with(before, false, LATER));
            assertThat(setActive(before.id(), true, LAST)).isTrue();
            assertThat(find(before.id())).contains(with(before, true, LAST));
        }

        @Test
        void stores_nothing_where_it_is_so_already() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CatalogueCompetency before = words(framework).get(0);
            assertThat(setActive(before.id(), true, LATER)).isFalse();
            assertThat(find(before.id())).contains(before);
        }

        @Test
        void stores_nothing_where_there_is_no_such_competency() {
            CompetencyFramework elsewhere = aFramework().persistedIn(persistence(), otherTenant);
            assertThat(setActive(elsewhere.competencies().get(0).id(), false, LATER))
                    .isFalse();
            assertThat(setActive(new CompetencyId(Fresh.uuid()), false, LATER)).isFalse();
        }

        @Test
        void outlasts_the_next_version() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyId retired = first.competencies().get(0).id();
            assertThat(setActive(retired, false, LATER)).isTrue();
            within(() -> granted(
                    persistence().competencyFrameworks().add(granted(next(first).publish(LAST)))));
            assertThat(find(retired)).contains(with(words(first).get(0), false, LAST));
        }

        private CatalogueCompetency with(CatalogueCompetency before, boolean active, Instant updatedAt) {
            return new CatalogueCompetency(
                    before.id(),
                    before.framework(),
                    before.category(),
                    before.name(),
                    before.description(),
                    before.weight(),
                    active,
                    before.createdAt(),
                    updatedAt);
        }
    }

    private static List<CatalogueCompetency> words(CompetencyFramework published) {
        Instant at = published.publishedAt().orElseThrow();
        return published.competencies().stream()
                .map(competency -> new CatalogueCompetency(
                        competency.id(),
                        published.first(),
                        published.categories().stream()
                                .filter(category -> category.id().equals(competency.category()))
                                .findFirst()
                                .orElseThrow(),
                        competency.name(),
                        competency.description(),
                        competency.weight(),
                        true,
                        at,
                        at))
                .toList();
    }

    private static CompetencyFramework next(CompetencyFramework framework) {
        return granted(framework.nextVersion(new CompetencyFrameworkId(Fresh.uuid()), Set.of()));
    }

    private CompetencyFramework update(CompetencyFramework changed) {
        return within(() -> persistence().competencyFrameworks().update(changed));
    }

    private List<CatalogueCompetency> of(CompetencyFramework framework) {
        return within(() -> competencies().ofFramework(framework.first()));
    }

    private Optional<CatalogueCompetency> find(CompetencyId id) {
        return within(() -> competencies().find(id));
    }

    private boolean setActive(CompetencyId id, boolean active, Instant at) {
        return within(() -> competencies().setActive(id, active, at));
    }

    private Competencies competencies() {
        return persistence().competencies();
    }
}
