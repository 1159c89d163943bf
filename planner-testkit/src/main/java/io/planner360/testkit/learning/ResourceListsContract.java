package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.resource.ResourceFilter;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link LearningResources} says of finding and searching. */
abstract class ResourceListsContract extends TenantPortContract {

    static final ResourceFilter ANY = new ResourceFilter(Optional.empty(), Optional.empty(), Optional.empty(), true);

    /** Three competencies, stored. */
    CompetencyId listening;

    CompetencyId planning;
    CompetencyId coaching;

    @BeforeEach
    void storeCompetencies() {
        List<CompetencyId> stored = competenciesOf(tenant);
        listening = stored.get(0);
        planning = stored.get(1);
        coaching = stored.get(2);
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
        void leaves_out_retired_ones() {
            LearningResource used = aResource(listening).persistedIn(persistence(), tenant);
            aResource(listening).retired().persistedIn(persistence(), tenant);
            assertThat(developing(listening)).containsExactly(used);
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

    @Nested
    class Finding_some {

        @Test
        void gives_those_that_are_there_by_id_with_bytes_compared_unsigned() {
            List<LearningResourceId> ids =
                    ascendingIds().stream().map(LearningResourceId::new).toList();
            Stream.of(3, 0, 4, 2, 1)
                    .forEach(i -> aResource(listening).withId(ids.get(i)).persistedIn(persistence(), tenant));
            List<LearningResourceId> asked = new ArrayList<>(ids);
            asked.add(new LearningResourceId(Fresh.uuid()));
            asked.add(ids.get(0));
            Collections.shuffle(asked, new Random(7));
            assertThat(findAll(asked)).extracting(LearningResource::id).containsExactlyElementsOf(ids);
            assertThat(findAll(List.of())).isEmpty();
        }

        @Test
        void gives_nothing_of_another_organization() {
            LearningResource ours = aResource(listening).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> resources().findAll(List.of(ours.id())))).isEmpty();
        }
    }

    @Nested
    class Searching {

        @Test
        void lists_entries_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), request -> search(ANY, request));
        }

        @Test
        void lists_those_of_which_everything_given_holds() {
            LearningResource one = aResource(listening).forLevel(2).in("en").persistedIn(persistence(), tenant);
            aResource(planning).forLevel(2).in("en").persistedIn(persistence(), tenant);
            aResource(listening).forNoLevel().in("en").persistedIn(persistence(), tenant);
            aResource(listening).forLevel(2).in("de").persistedIn(persistence(), tenant);
            aResource(listening).forLevel(2).in("en").retired().persistedIn(persistence(), tenant);
            ResourceFilter all = new ResourceFilter(Optional.of(listening), Optional.of(2), Optional.of("en"), false);
            assertList(List.of(one), request -> search(all, request));
            assertThat(found(Optional.of(listening), Optional.empty(), Optional.empty()))
                    .isEqualTo(3);
            assertThat(found(Optional.empty(), Optional.of(2), Optional.empty()))
                    .isEqualTo(3);
            assertThat(found(Optional.empty(), Optional.empty(), Optional.of("en")))
                    .isEqualTo(3);
            assertThat(found(Optional.of(coaching), Optional.empty(), Optional.empty()))
                    .isZero();
        }

        @Test
        void lists_retired_ones_if_asked_for() {
            LearningResource retired = aResource(listening).retired().persistedIn(persistence(), tenant);
            assertList(List.of(retired), request -> search(ANY, request));
            assertThat(found(Optional.empty(), Optional.empty(), Optional.empty()))
                    .isZero();
        }

        @Test
        void lists_nothing_of_another_organization() {
            aResource(listening).persistedIn(persistence(), tenant);
            assertList(List.of(), request -> elsewhere(() -> resources().search(ANY, request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_entries_are_added_between_two_parts() {
            List<LearningResource> stored = fiveInOrder();
            ResourceFilter filter =
                    new ResourceFilter(Optional.of(listening), Optional.empty(), Optional.empty(), false);
            assertStable(
                    stored,
                    request -> search(filter, request),
                    () -> aResource(listening).persistedIn(persistence(), tenant));
        }

        private List<LearningResource> fiveInOrder() {
            return ascendingIds().stream()
                    .map(id -> aResource(listening)
                            .withId(new LearningResourceId(id))
                            .persistedIn(persistence(), tenant))
                    .toList();
        }

        private int found(Optional<CompetencyId> competency, Optional<Integer> level, Optional<String> language) {
            return search(new ResourceFilter(competency, level, language, false), PageRequest.first(100))
                    .items()
                    .size();
        }

        private Page<LearningResource> search(ResourceFilter filter, PageRequest request) {
            return within(() -> resources().search(filter, request));
        }
    }

    List<LearningResource> findAll(List<LearningResourceId> ids) {
        return within(() -> resources().findAll(ids));
    }

    List<CompetencyId> competenciesOf(OrganizationId organization) {
        return aFramework().persistedIn(persistence(), organization).competencies().stream()
                .map(Competency::id)
                .toList();
    }

    List<LearningResource> developing(CompetencyId... competencies) {
        return within(() -> resources().developing(List.of(competencies)));
    }

    LearningResources resources() {
        return persistence().learningResources();
    }
}
