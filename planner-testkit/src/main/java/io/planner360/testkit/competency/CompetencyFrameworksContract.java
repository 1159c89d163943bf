package io.planner360.testkit.competency;

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
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link CompetencyFrameworks}. */
public abstract class CompetencyFrameworksContract extends TenantPortContract {

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(CompetencyFrameworks.class)
                .with("add", () -> frameworks().add(aFramework().built()))
                .with("all", () -> frameworks().all(PageRequest.first(10)))
                .with("update", () -> frameworks().update(aFramework().built()))
                .with("find", () -> frameworks().find(new CompetencyFrameworkId(Fresh.uuid())));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_framework_with_all_it_holds() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void returns_the_framework_as_given() {
            CompetencyFramework framework = aFramework().built();
            assertThat(add(framework).get()).isEqualTo(framework);
        }

        @Test
        void refuses_a_name_that_another_framework_has_and_stores_nothing_of_it() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework second = aFramework().named(first.name()).built();
            assertThat(add(second).getLeft().constraint()).isEqualTo(CompetencyFrameworks.NAME_TAKEN);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).isEmpty();
        }

        @Test
        void takes_a_name_that_another_organization_uses() {
            CompetencyFramework there = aFramework().persistedIn(persistence(), otherTenant);
            CompetencyFramework here = aFramework().named(there.name()).persistedIn(persistence(), tenant);
            assertThat(find(here)).contains(here);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            CompetencyFramework first = aFramework().persistedIn(persistence(), tenant);
            CompetencyFramework next = aFramework().built();
            within(() -> {
                assertThat(frameworks()
                                .add(aFramework().named(first.name()).built())
                                .isLeft())
                        .isTrue();
                assertThat(frameworks().add(next).isRight()).isTrue();
            });
            assertThat(find(next)).contains(next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_use_a_name_at_once() {
            CompetencyFramework one = aFramework().built();
            CompetencyFramework same = aFramework().named(one.name()).built();
            try (OpenUnit<Either<Conflict, CompetencyFramework>> first =
                    open(() -> frameworks().add(one))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, CompetencyFramework>> second =
                        open(() -> frameworks().add(same))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(CompetencyFrameworks.NAME_TAKEN);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void gives_categories_competencies_levels_and_indicators_in_their_order() {
            List<CompetencyCategory> categories = List.of(category("Zeal"), category("Art"), category("Method"));
            List<Competency> competencies = List.of(
                    competency(categories.get(1), "Zigzag", List.of("z", "a", "m")),
                    competency(categories.get(0), "Arc", List.of("only one")),
                    competency(categories.get(1), "Middle", List.of()),
                    competency(categories.get(0), "Begin", List.of("same", "same")));
            CompetencyFramework framework =
                    aFramework().with(categories, competencies).persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_more_than_nine_of_everything_in_their_order() {
            CompetencyCategory category = category("The only one");
            List<CompetencyLevel> levels = IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> new CompetencyLevel(i, "Level " + i, List.of(), Optional.empty()))
                    .toList();
            List<Competency> competencies = IntStream.rangeClosed(1, 12)
                    .mapToObj(i -> new Competency(
                            new CompetencyId(Fresh.uuid()),
                            category.id(),
                            "Competency " + i,
                            "",
                            weight("1.00"),
                            levels))
                    .toList();
            CompetencyFramework framework =
                    aFramework().with(List.of(category), competencies).persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_a_category_without_competencies() {
            List<CompetencyCategory> categories = List.of(category("Used"), category("Unused"));
            CompetencyFramework framework = aFramework()
                    .with(categories, List.of(competency(categories.get(0), "One", List.of())))
                    .persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_levels_without_scale_values() {
            CompetencyFramework framework = aFramework().withoutScaleValues().persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_scale_values_bit_by_bit() {
            CompetencyCategory category = category("The only one");
            double[] values = {-1e300, -0.1 - 0.2, -Double.MIN_VALUE, 0.1 + 0.2, Math.nextUp(0.1 + 0.2), Math.PI, 1e300
            };
            List<CompetencyLevel> levels = IntStream.range(0, values.length)
                    .mapToObj(i -> new CompetencyLevel(i + 1, "Level", List.of(), Optional.of(values[i])))
                    .toList();
            Competency competency =
                    new Competency(new CompetencyId(Fresh.uuid()), category.id(), "Exact", "", weight("1.00"), levels);
            CompetencyFramework framework =
                    aFramework().with(List.of(category), List.of(competency)).persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_weights_with_their_two_decimals() {
            CompetencyCategory category = category("The only one");
            List<Competency> competencies = List.of("0.01", "1.00", "1.50", "9.99").stream()
                    .map(weight -> new Competency(
                            new CompetencyId(Fresh.uuid()),
                            category.id(),
                            "Weighs " + weight,
                            "",
                            weight(weight),
                            levels(List.of())))
                    .toList();
            CompetencyFramework framework =
                    aFramework().with(List.of(category), competencies).persistedIn(persistence(), tenant);
            assertThat(find(framework)).contains(framework);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void gives_texts_as_they_were_given(String text) {
            CompetencyFramework framework = frameworkOf(text, text, text, text, text, text);
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void gives_the_longest_texts() {
            CompetencyFramework framework = frameworkOf(
                    HardTexts.ofLength(255),
                    HardTexts.ofLength(255),
                    HardTexts.ofLength(255),
                    HardTexts.ofLength(4_000),
                    HardTexts.ofLength(100),
                    HardTexts.ofLength(1_000));
            assertThat(find(framework)).contains(framework);
        }

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(within(() -> frameworks().find(new CompetencyFrameworkId(Fresh.uuid()))))
                    .isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), otherTenant);
            assertThat(find(framework)).isEmpty();
        }

        private CompetencyFramework frameworkOf(
                String name, String category, String competency, String description, String level, String indicator) {
            CompetencyCategory only = category(category);
            Competency one = new Competency(
                    new CompetencyId(Fresh.uuid()),
                    only.id(),
                    competency,
                    description,
                    weight("1.00"),
                    List.of(new CompetencyLevel(1, level, List.of(indicator, indicator), Optional.empty())));
            return aFramework().named(name).with(List.of(only), List.of(one)).persistedIn(persistence(), tenant);
        }
    }

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

    private static CompetencyFramework next(CompetencyFramework framework) {
        return granted(framework.nextVersion(new CompetencyFrameworkId(Fresh.uuid()), Set.of()));
    }

    private static CompetencyCategory category(String name) {
        return new CompetencyCategory(new CompetencyCategoryId(Fresh.uuid()), name);
    }

    private static Competency competency(CompetencyCategory category, String name, List<String> indicators) {
        return new Competency(
                new CompetencyId(Fresh.uuid()), category.id(), name, "", weight("1.00"), levels(indicators));
    }

    private static List<CompetencyLevel> levels(List<String> indicators) {
        return List.of(
                new CompetencyLevel(1, "Zero", indicators, Optional.empty()),
                new CompetencyLevel(2, "Advanced", List.of(), Optional.empty()),
                new CompetencyLevel(3, "Middling", indicators, Optional.empty()));
    }

    private static BigDecimal weight(String value) {
        return new BigDecimal(value);
    }

    private Either<Conflict, CompetencyFramework> add(CompetencyFramework framework) {
        return within(() -> frameworks().add(framework));
    }

    private Optional<CompetencyFramework> find(CompetencyFramework framework) {
        return within(() -> frameworks().find(framework.id()));
    }

    private CompetencyFrameworks frameworks() {
        return persistence().competencyFrameworks();
    }
}
