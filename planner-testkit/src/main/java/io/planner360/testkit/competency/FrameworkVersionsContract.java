package io.planner360.testkit.competency;

import static io.planner360.domain.shared.Translations.none;
import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.shared.Granted.granted;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyCategoryId;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.competency.framework.FrameworkStatus;
import io.planner360.domain.competency.framework.FrameworkVersion;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Translations;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract of {@link CompetencyFrameworks} says of versions, their changes and their texts in other languages. */
abstract class FrameworkVersionsContract extends TenantPortContract {

    @Nested
    class Listing {

        @Test
        void lists_every_version_of_every_framework_by_id() {
            CompetencyFramework one = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework other = aFramework().draft().persistedIn(persistence(), tenant);
            CompetencyFramework next = next(one);
            assertThat(add(next).isRight()).isTrue();
            aFramework().persistedIn(persistence(), otherTenant);
            Paging.assertList(
                    Stream.of(one, other, next)
                            .sorted(comparing(framework -> framework.id().toString()))
                            .map(framework -> new FrameworkVersion(
                                    framework.id(),
                                    framework.first(),
                                    framework.number(),
                                    framework.name(),
                                    framework.status()))
                            .toList(),
                    page -> within(() -> frameworks().all(page)));
        }
    }

    @Nested
    class Versions {

        @Test
        void keeps_a_next_version_beside_the_one_before() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework next = next(first);
            assertThat(add(next).isRight()).isTrue();
            assertThat(find(next)).contains(next);
            assertThat(find(first)).contains(first);
        }

        @Test
        void refuses_a_second_version_with_a_number() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework next = next(first);
            assertThat(add(next).isRight()).isTrue();
            assertThat(add(next(first)).getLeft().constraint()).isEqualTo(CompetencyFrameworks.NAME_TAKEN);
            assertThat(find(next)).contains(next);
        }
    }

    @Nested
    class Updating {

        @Test
        void stores_another_content_of_a_draft_and_grows_the_version() {
            CompetencyFramework draft = aFramework().draft().persistedIn(persistence(), tenant);
            List<CompetencyCategory> categories =
                    List.of(category("New"), draft.categories().get(0), category("More"));
            Competency kept = draft.competencies().get(0);
            Competency elsewhere = new Competency(
                    kept.id(),
                    categories.get(0).id(),
                    List.of(categories.get(2).id(), categories.get(1).id()),
                    "Renamed",
                    "",
                    weight("2.50"),
                    levels(List.of("new")));
            CompetencyFramework edited = granted(
                    draft.edit(categories, List.of(competency(categories.get(1), "First", List.of()), elsewhere)));
            CompetencyFramework stored = within(() -> frameworks().update(edited));
            assertThat(stored).isEqualTo(edited.atVersion(2));
            assertThat(find(draft)).contains(stored);
        }

        @Test
        void stores_that_it_was_published_and_retired() {
            CompetencyFramework draft = aFramework().draft().persistedIn(persistence(), tenant);
            CompetencyFramework published = within(
                    () -> frameworks().update(granted(draft.publish(Instant.parse("2026-03-04T05:06:07.123456Z")))));
            assertThat(find(draft)).contains(published);
            assertThat(published.version()).isEqualTo(2);
            CompetencyFramework retired = within(() -> frameworks().update(granted(published.retire())));
            assertThat(find(draft)).contains(retired);
            assertThat(retired.status()).isEqualTo(FrameworkStatus.RETIRED);
        }

        @Test
        void leaves_the_catalogue_as_it_is_where_the_version_was_published_before() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework next = next(first);
            Competency kept = next.competencies().get(0);
            CompetencyFramework renamed = granted(next.edit(
                    next.categories(),
                    List.of(new Competency(kept.id(), kept.category(), "Renamed", "", kept.weight(), kept.levels()))));
            within(() -> frameworks().add(granted(renamed.publish(Instant.parse("2026-03-04T05:06:07Z")))));
            CompetencyFramework stored = within(() -> frameworks().update(first));
            assertThat(stored).isEqualTo(first.atVersion(2));
            assertThat(within(() -> persistence().competencies().find(kept.id())))
                    .hasValueSatisfying(
                            inCatalogue -> assertThat(inCatalogue.name()).isEqualTo("Renamed"));
        }

        @Test
        void refuses_a_change_made_on_an_older_version() {
            CompetencyFramework draft = aFramework().draft().persistedIn(persistence(), tenant);
            CompetencyFramework published = within(() -> frameworks().update(granted(draft.publish(Instant.EPOCH))));
            assertThatThrownBy(() -> within(() -> frameworks().update(draft))).isInstanceOf(StaleAggregate.class);
            assertThat(find(draft)).contains(published);
        }

        @Test
        void refuses_a_change_of_what_is_not_stored() {
            assertThatThrownBy(() -> within(
                            () -> frameworks().update(aFramework().draft().built())))
                    .isInstanceOf(StaleAggregate.class);
        }
    }

    @Nested
    class Translating {

        private final Locale brazilian = Locale.forLanguageTag("pt-BR");

        @Test
        void keeps_texts_by_locale_and_key() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            Translations texts = new Translations(Map.of(
                    Locale.GERMAN,
                    Map.of("name", "Rahmen", "categories/1/name", "Menschen"),
                    brazilian,
                    Map.of("name", "Compet\u00eancias")));
            translate(framework, texts);
            assertThat(translations(framework)).isEqualTo(texts);
            assertThat(find(framework)).contains(framework);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_translations_as_given(String text) {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            Translations texts = new Translations(
                    Map.of(Locale.GERMAN, Map.of("name", text, "categories/1/name", HardTexts.ofLength(4_000))));
            translate(framework, texts);
            assertThat(translations(framework)).isEqualTo(texts);
        }

        @Test
        void replaces_all_that_there_was() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            translate(framework, new Translations(Map.of(Locale.GERMAN, Map.of("name", "Rahmen", "other", "Text"))));
            Translations other = new Translations(Map.of(brazilian, Map.of("name", "Compet\u00eancias")));
            translate(framework, other);
            assertThat(translations(framework)).isEqualTo(other);
            translate(framework, none());
            assertThat(translations(framework)).isEqualTo(none());
        }

        @Test
        void has_none_of_other_versions_and_organizations() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework next = next(framework);
            assertThat(add(next).isRight()).isTrue();
            translate(framework, new Translations(Map.of(Locale.GERMAN, Map.of("name", "Rahmen"))));
            assertThat(translations(next)).isEqualTo(none());
            assertThat(elsewhere(() -> frameworks().translations(framework.id())))
                    .isEqualTo(none());
        }

        private void translate(CompetencyFramework framework, Translations texts) {
            within(() -> frameworks().translate(framework.id(), texts));
        }

        private Translations translations(CompetencyFramework framework) {
            return within(() -> frameworks().translations(framework.id()));
        }
    }

    private static CompetencyFramework next(CompetencyFramework framework) {
        return granted(framework.nextVersion(new CompetencyFrameworkId(Fresh.uuid()), Set.of()));
    }

    static CompetencyCategory category(String name) {
        return new CompetencyCategory(new CompetencyCategoryId(Fresh.uuid()), name);
    }

    static Competency competency(CompetencyCategory category, String name, List<String> indicators) {
        return new Competency(
                new CompetencyId(Fresh.uuid()), category.id(), name, "", weight("1.00"), levels(indicators));
    }

    static List<CompetencyLevel> levels(List<String> indicators) {
        return List.of(
                new CompetencyLevel(1, "Zero", indicators, Optional.empty()),
                new CompetencyLevel(2, "Advanced", List.of(), Optional.empty()),
                new CompetencyLevel(3, "Middling", indicators, Optional.empty()));
    }

    static BigDecimal weight(String value) {
        return new BigDecimal(value);
    }

    Either<Conflict, CompetencyFramework> add(CompetencyFramework framework) {
        return within(() -> frameworks().add(framework));
    }

    Optional<CompetencyFramework> find(CompetencyFramework framework) {
        return within(() -> frameworks().find(framework.id()));
    }

    CompetencyFrameworks frameworks() {
        return persistence().competencyFrameworks();
    }
}
