package io.planner360.testkit.learning;

import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link LearningResources}. */
public abstract class LearningResourcesContract extends ResourceListsContract {

    @Override
    protected PortCalls everyCall() {
        CompetencyId unknown = new CompetencyId(Fresh.uuid());
        return PortCalls.of(LearningResources.class)
                .with(
                        "addAll",
                        () -> resources().addAll(List.of(aResource(unknown).built())))
                .with("developing", () -> resources().developing(List.of(unknown)))
                .with("findAll", () -> resources().findAll(List.of(new LearningResourceId(Fresh.uuid()))))
                .with("search", () -> resources().search(ANY, PageRequest.first(10)))
                .with("update", () -> resources().update(aResource(unknown).built()));
    }

    @Nested
    class Adding {

        @Test
        void stores_new_entries_and_returns_them_in_the_order_given() {
            List<LearningResource> batch = List.of(
                    aResource(listening, coaching).titled("Zeal").built(),
                    aResource(planning).titled("Art").withoutUrl().forNoLevel().built(),
                    aResource(listening, planning, coaching).titled("Method").built());
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            assertThat(developing(listening, planning, coaching)).containsExactlyInAnyOrderElementsOf(batch);
        }

        @Test
        void keeps_the_smallest_and_the_largest_numbers() {
            LearningResource smallest =
                    aResource(listening).taking(1).forLevel(1).persistedIn(persistence(), tenant);
            LearningResource largest =
                    aResource(listening).taking(100_000).forLevel(1_000).persistedIn(persistence(), tenant);
            assertThat(developing(listening)).containsExactlyInAnyOrder(smallest, largest);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            LearningResource resource = aResource(listening)
                    .titled(text)
                    .ofType(text.strip().substring(0, 4))
                    .by(text)
                    .at(text)
                    .persistedIn(persistence(), tenant);
            assertThat(developing(listening)).containsExactly(resource);
        }

        @Test
        void keeps_the_longest_texts() {
            LearningResource resource = aResource(listening)
                    .titled(HardTexts.ofLength(255))
                    .ofType(HardTexts.ofLength(50))
                    .by(HardTexts.ofLength(255))
                    .at(HardTexts.ofLength(2_000))
                    .in("de-x-" + "abcdefgh-".repeat(3) + "abc")
                    .persistedIn(persistence(), tenant);
            assertThat(developing(listening)).containsExactly(resource);
        }

        @Test
        void keeps_costs_and_whether_it_is_retired() {
            LearningResource free = aResource(listening).costing("0.00", "EUR").persistedIn(persistence(), tenant);
            LearningResource dear = aResource(listening)
                    .costing("9999999999.99", "CHF")
                    .retired()
                    .persistedIn(persistence(), tenant);
            assertThat(within(() -> resources().findAll(List.of(free.id(), dear.id()))))
                    .containsExactlyInAnyOrder(free, dear);
        }

        @Test
        void takes_an_empty_batch() {
            assertThat(granted(addAll(List.of()))).isEmpty();
        }

        @Test
        void takes_a_large_batch() {
            List<LearningResource> batch = IntStream.range(0, 2_000)
                    .mapToObj(i -> aResource(listening, coaching).built())
                    .toList();
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            assertThat(developing(coaching)).containsExactlyInAnyOrderElementsOf(batch);
        }

        @Test
        void refuses_a_competency_that_is_not_there_and_stores_none() {
            CompetencyId unknown = new CompetencyId(Fresh.uuid());
            NotFound refusal = addAll(List.of(
                            aResource(listening).built(),
                            aResource(listening, unknown).built()))
                    .getLeft();
            assertThat(refusal.id()).isEqualTo(unknown.toString());
            assertThat(developing(listening)).isEmpty();
        }

        @Test
        void refuses_a_competency_of_another_organization() {
            CompetencyId theirs = competenciesOf(otherTenant).get(0);
            NotFound refusal = addAll(List.of(aResource(theirs).built())).getLeft();
            assertThat(refusal.id()).isEqualTo(theirs.toString());
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            LearningResource fine = aResource(listening).built();
            LearningResource wrong = aResource(new CompetencyId(Fresh.uuid())).built();
            within(() -> {
                assertThat(resources().addAll(List.of(wrong)).isLeft()).isTrue();
                assertThat(resources().addAll(List.of(fine)).isRight()).isTrue();
            });
            assertThat(developing(listening)).containsExactly(fine);
        }

        private Either<NotFound, List<LearningResource>> addAll(List<LearningResource> batch) {
            return within(() -> resources().addAll(batch));
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_everything_and_returns_it_with_the_next_version() {
            LearningResource stored = aResource(listening, planning).persistedIn(persistence(), tenant);
            LearningResource changed = granted(stored.edit(aResource(planning, coaching)
                            .titled("Another")
                            .ofType("book")
                            .by("Another press")
                            .withoutUrl()
                            .taking(1)
                            .forNoLevel()
                            .in("de")
                            .costing("12.50", "EUR")
                            .content()))
                    .retired(true);
            LearningResource after = granted(update(changed));
            assertThat(after).isEqualTo(changed.atVersion(stored.version() + 1));
            assertThat(findAll(List.of(stored.id()))).containsExactly(after);
            assertThat(developing(listening)).isEmpty();
        }

        @Test
        void finds_it_by_what_it_develops_now() {
            LearningResource stored = aResource(listening).persistedIn(persistence(), tenant);
            LearningResource after =
                    granted(update(granted(stored.edit(aResource(coaching).content()))));
            assertThat(developing(listening)).isEmpty();
            assertThat(developing(coaching)).containsExactly(after);
        }

        @Test
        void refuses_a_competency_that_is_not_there() {
            LearningResource stored = aResource(listening).persistedIn(persistence(), tenant);
            CompetencyId unknown = new CompetencyId(Fresh.uuid());
            assertThat(update(granted(stored.edit(aResource(unknown).content())))
                            .getLeft()
                            .id())
                    .isEqualTo(unknown.toString());
            assertThat(findAll(List.of(stored.id()))).containsExactly(stored);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            LearningResource stored = aResource(listening).persistedIn(persistence(), tenant);
            LearningResource change = stored.retired(true).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(findAll(List.of(stored.id()))).containsExactly(stored);
        }

        @Test
        void refuses_a_change_of_what_is_not_stored() {
            LearningResource never = aResource(listening).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        private Either<NotFound, LearningResource> update(LearningResource changed) {
            return within(() -> resources().update(changed));
        }
    }
}
