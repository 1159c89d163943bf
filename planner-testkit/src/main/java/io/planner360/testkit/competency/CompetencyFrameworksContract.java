package io.planner360.testkit.competency;

import static io.planner360.domain.shared.Translations.none;
import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyCategory;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyFrameworks;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link CompetencyFrameworks}. */
public abstract class CompetencyFrameworksContract extends FrameworkVersionsContract {

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(CompetencyFrameworks.class)
                .with("add", () -> frameworks().add(aFramework().built()))
                .with("all", () -> frameworks().all(PageRequest.first(10)))
                .with("update", () -> frameworks().update(aFramework().built()))
                .with("translations", () -> frameworks().translations(new CompetencyFrameworkId(Fresh.uuid())))
                .with("translate", () -> frameworks().translate(new CompetencyFrameworkId(Fresh.uuid()), none()))
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
}
