package io.planner360.testkit.learning;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.learning.LearningMother.aResource;
import static io.planner360.testkit.learning.LearningMother.aTemplate;
import static io.planner360.testkit.learning.TemplateBuilder.objective;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.template.PlanTemplate;
import io.planner360.domain.learning.template.PlanTemplateId;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.domain.learning.template.TemplateObjective;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link PlanTemplates}. */
public abstract class PlanTemplatesContract extends TenantPortContract {

    /** Competencies, stored. */
    private List<CompetencyId> competencies;

    @BeforeEach
    void storeCompetencies() {
        competencies = aFramework().persistedIn(persistence(), tenant).competencies().stream()
                .map(Competency::id)
                .toList();
    }

    @Override
    protected PortCalls everyCall() {
        PlanTemplate template = aTemplate().built();
        return PortCalls.of(PlanTemplates.class)
                .with("add", () -> templates().add(template))
                .with("find", () -> templates().find(template.id()))
                .with("list", () -> templates().list(false, PageRequest.first(10)))
                .with("update", () -> templates().update(template));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_template_with_its_objectives_and_returns_it_as_given() {
            PlanTemplate template = withThree();
            assertThat(within(() -> templates().add(template))).isEqualTo(template);
            assertThat(find(template)).contains(template);
        }

        @Test
        void stores_one_without_objectives_and_one_that_is_retired() {
            PlanTemplate empty = aTemplate().described("").retired().persistedIn(persistence(), tenant);
            assertThat(find(empty)).contains(empty);
        }

        @Test
        void keeps_the_smallest_and_the_largest_numbers() {
            PlanTemplate template = aTemplate()
                    .with(numbers("0.01", 1, 0, ""), numbers("9.99", 3, 3_650, HardTexts.ofLength(1_000)))
                    .persistedIn(persistence(), tenant);
            assertThat(find(template)).contains(template);
        }

        private TemplateObjective numbers(String weight, int level, int days, String measure) {
            return new TemplateObjective(
                    competencies.get(1),
                    HardTexts.ofLength(255),
                    measure,
                    measure,
                    new BigDecimal(weight),
                    level,
                    days,
                    Set.of(),
                    List.of());
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            PlanTemplate template = aTemplate()
                    .named(text)
                    .described(text)
                    .with(objective(competencies.get(0), text, Set.of()))
                    .persistedIn(persistence(), tenant);
            assertThat(find(template)).contains(template);
        }

        @Test
        void keeps_more_than_nine_objectives_in_their_order() {
            PlanTemplate template = aTemplate()
                    .with(IntStream.range(0, 12)
                            .mapToObj(i -> objective(competencies.get(i % 3), "Objective " + i, Set.of()))
                            .toArray(TemplateObjective[]::new))
                    .persistedIn(persistence(), tenant);
            assertThat(find(template)).contains(template);
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id_or_of_another_organization() {
            PlanTemplate stored = aTemplate().persistedIn(persistence(), tenant);
            assertThat(find(aTemplate().built())).isEmpty();
            assertThat(elsewhere(() -> templates().find(stored.id()))).isEmpty();
        }
    }

    @Nested
    class Listing {

        @Test
        void lists_those_in_use_and_those_retired_apart_by_id_with_bytes_compared_unsigned() {
            List<PlanTemplate> used = fiveInOrder();
            PlanTemplate retired = withThree().retired(true);
            within(() -> templates().add(retired));
            assertList(used, request -> within(() -> templates().list(false, request)));
            assertList(List.of(retired), request -> within(() -> templates().list(true, request)));
        }

        @Test
        void lists_nothing_of_another_organization() {
            aTemplate().persistedIn(persistence(), tenant);
            assertList(List.of(), request -> elsewhere(() -> templates().list(false, request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_templates_are_added_between_two_parts() {
            assertStable(
                    fiveInOrder(),
                    request -> within(() -> templates().list(false, request)),
                    () -> aTemplate().persistedIn(persistence(), tenant));
        }

        private List<PlanTemplate> fiveInOrder() {
            return ascendingIds().stream()
                    .map(id -> aTemplate()
                            .withId(new PlanTemplateId(id))
                            .with(objective(competencies.get(0), "Listen", Set.of(), resource()))
                            .persistedIn(persistence(), tenant))
                    .toList();
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_everything_and_returns_it_with_the_next_version() {
            PlanTemplate stored = within(() -> templates().add(withThree()));
            PlanTemplate changed = granted(stored.edit(
                            "Another",
                            "",
                            List.of(
                                    objective(competencies.get(2), "New", Set.of(), resource()),
                                    objective(competencies.get(0), "Last", Set.of(0)))))
                    .retired(true);
            PlanTemplate after = update(changed);
            assertThat(after).isEqualTo(changed.atVersion(2));
            assertThat(find(stored)).contains(after);
            PlanTemplate empty = update(granted(after.edit("Empty", "", List.of())));
            assertThat(find(stored)).contains(empty);
        }

        @Test
        void leaves_other_templates_as_they_were() {
            PlanTemplate other = within(() -> templates().add(withThree()));
            PlanTemplate stored = within(() -> templates().add(withThree()));
            update(granted(stored.edit("Another", "", List.of())));
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            PlanTemplate stored = within(() -> templates().add(withThree()));
            PlanTemplate change = granted(stored.edit("Another", "", List.of())).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_what_is_not_stored_or_anothers() {
            PlanTemplate never = aTemplate().built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
            PlanTemplate ours = aTemplate().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> templates().update(ours))).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            PlanTemplate stored = within(() -> templates().add(withThree()));
            PlanTemplate change = stored.retired(true);
            try (OpenUnit<PlanTemplate> first = open(() -> templates().update(change))) {
                first.workDone();
                try (OpenUnit<PlanTemplate> second = open(() -> templates().update(change))) {
                    second.waits();
                    PlanTemplate changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }
    }

    private PlanTemplate withThree() {
        LearningResourceId book = resource();
        LearningResourceId course = resource();
        return aTemplate()
                .with(
                        objective(competencies.get(1), "Z", Set.of(), course, book),
                        objective(competencies.get(0), "A", Set.of(0), book),
                        objective(competencies.get(1), "M", Set.of(0, 1)))
                .built();
    }

    private LearningResourceId resource() {
        return aResource(competencies.get(0)).persistedIn(persistence(), tenant).id();
    }

    private PlanTemplate update(PlanTemplate changed) {
        return within(() -> templates().update(changed));
    }

    private Optional<PlanTemplate> find(PlanTemplate template) {
        return within(() -> templates().find(template.id()));
    }

    private PlanTemplates templates() {
        return persistence().planTemplates();
    }
}
