package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link LearningResources}. */
public abstract class LearningResourcesContract extends TenantPortContract {

    /** Three competencies, stored. */
    private CompetencyId listening;

    private CompetencyId planning;
    private CompetencyId coaching;

    @BeforeEach
    void storeCompetencies() {
        List<CompetencyId> stored = competenciesOf(tenant);
        listening = stored.get(0);
        planning = stored.get(1);
        coaching = stored.get(2);
    }

    @Override
    protected PortCalls everyCall() {
        CompetencyId unknown = new CompetencyId(Fresh.uuid());
        return PortCalls.of(LearningResources.class)
                .with(
                        "addAll",
                        () -> resources().addAll(List.of(aResource(unknown).built())))
                .with("developing", () -> resources().developing(List.of(unknown)));
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
                    .in(HardTexts.ofLength(35))
                    .persistedIn(persistence(), tenant);
            assertThat(developing(listening)).containsExactly(resource);
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
    class Finding_what_develops_competencies {

        @Test
        void gives_entries_by_id_with_bytes_compared_unsigned() {
            List<LearningResourceId> ids =
                    ascendingIds().stream().map(LearningResourceId::new).toList();
            Stream.of(3, 0, 4, 2, 1)
                    .forEach(i -> aResource(listening).withId(ids.get(i)).persistedIn(persistence(), tenant));
            assertThat(developing(listening)).extracting(LearningResource::id).containsExactlyElementsOf(ids);
        }

        @Test
        void gives_an_entry_that_develops_several_of_them_once_and_with_all_its_competencies() {
            LearningResource all = aResource(listening, planning, coaching).persistedIn(persistence(), tenant);
            assertThat(developing(listening, planning)).containsExactly(all);
        }

        @Test
        void gives_entries_that_develop_any_of_them_and_no_others() {
            LearningResource one = aResource(listening).persistedIn(persistence(), tenant);
            LearningResource two = aResource(planning).persistedIn(persistence(), tenant);
            aResource(coaching).persistedIn(persistence(), tenant);
            assertThat(developing(listening, planning)).containsExactlyInAnyOrder(one, two);
        }

        @Test
        void gives_nothing_for_no_competency_and_for_an_unknown_one() {
            aResource(listening).persistedIn(persistence(), tenant);
            assertThat(developing()).isEmpty();
            assertThat(developing(new CompetencyId(Fresh.uuid()))).isEmpty();
        }

        @Test
        void gives_nothing_of_another_organization() {
            aResource(listening).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> resources().developing(List.of(listening))))
                    .isEmpty();
        }

        @Test
        void takes_more_ids_than_a_statement_has_parameters() {
            LearningResource resource = aResource(listening).persistedIn(persistence(), tenant);
            Collection<CompetencyId> asked = new ArrayList<>(IntStream.range(0, 70_000)
                    .mapToObj(i -> new CompetencyId(Fresh.uuid()))
                    .toList());
            asked.add(listening);
            assertThat(within(() -> resources().developing(asked))).containsExactly(resource);
        }
    }

    private List<CompetencyId> competenciesOf(OrganizationId organization) {
        return aFramework().persistedIn(persistence(), organization).competencies().stream()
                .map(Competency::id)
                .toList();
    }

    private List<LearningResource> developing(CompetencyId... competencies) {
        return within(() -> resources().developing(List.of(competencies)));
    }

    private LearningResources resources() {
        return persistence().learningResources();
    }
}
