package io.planner360.domain.competency.framework;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.CATEGORY;
import static io.planner360.domain.Samples.competency;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.level;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetencyFrameworkTest {
    private static final CompetencyFrameworkId ID = new CompetencyFrameworkId(uuid(1));
    private static final CompetencyCategory PEOPLE = new CompetencyCategory(CATEGORY, "People");

    private static Either<InvalidInput, CompetencyFramework> with(Competency... competencies) {
        return CompetencyFramework.create(ID, "Framework", List.of(PEOPLE), List.of(competencies));
    }

    @Test
    void needs_a_name_a_category_and_a_competency() {
        assertThat(violations(CompetencyFramework.create(ID, " ", List.of(), List.of())))
                .containsExactly(
                        "name must not be blank", "categories must not be empty", "competencies must not be empty");
    }

    @Test
    void names_and_ids_stand_once() {
        assertThat(violations(CompetencyFramework.create(
                        ID,
                        "Framework",
                        List.of(PEOPLE, PEOPLE),
                        List.of(competency(A, "Same", "1.00", 1), competency(A, "Same", "1.00", 1)))))
                .containsExactly(
                        "categories has " + CATEGORY + " twice",
                        "categories has People twice",
                        "competencies has " + A + " twice",
                        "competencies has Same twice");
    }

    @Test
    void everything_wrong_with_a_competency_is_told_with_its_path() {
        CompetencyLevel wrong =
                new CompetencyLevel(3, "x".repeat(101), List.of("fine", " ", "y".repeat(1_001)), Optional.of(2.0));
        Competency bad = new Competency(
                B,
                new CompetencyCategoryId(uuid(7)),
                "",
                "d".repeat(4_001),
                new BigDecimal("10.000"),
                List.of(level(1), wrong));
        assertThat(violations(with(competency(A, "A", "1.00", 1), bad)))
                .containsExactly(
                        "competencies[1].category must be of this framework",
                        "competencies[1].name must not be blank",
                        "competencies[1].description must have at most 4000 characters",
                        "competencies[1].weight must be 0.01 to 9.99",
                        "competencies[1].weight must have two decimals",
                        "competencies[1].levels[1].number must be 2",
                        "competencies[1].levels[1].name must have at most 100 characters",
                        "competencies[1].levels[1].indicators[1] must not be blank",
                        "competencies[1].levels[1].indicators[2] must have at most 1000 characters",
                        "competencies[1].levels[1].scaleValue must be given for all levels of a competency or for none");
    }

    @Test
    void a_competency_has_levels() {
        assertThat(violations(with(competency(A, "A", "1.00", 0))))
                .containsExactly("competencies[0].levels must not be empty");
    }

    @Test
    void other_categories_are_of_the_framework_and_stand_once() {
        CompetencyCategoryId strange = new CompetencyCategoryId(uuid(7));
        Competency shown = new Competency(
                A, CATEGORY, List.of(CATEGORY, strange, strange), "A", "", new BigDecimal("1.00"), List.of(level(1)));
        assertThat(violations(with(shown)))
                .containsExactly(
                        "competencies[0].otherCategories must be of this framework",
                        "competencies[0].otherCategories has the primary one",
                        "competencies[0].otherCategories has " + strange + " twice");
    }

    @ParameterizedTest
    @CsvSource({"0.01,true", "9.99,true", "0.00,false", "-1.00,false", "10.00,false", "1,false", "1.000,false"})
    void a_weight_is_0_01_to_9_99_with_two_decimals(String weight, boolean accepted) {
        assertThat(with(competency(A, "A", weight, 1)).isRight()).isEqualTo(accepted);
    }

    @Test
    void scale_values_grow_and_are_numbers() {
        assertThat(violations(with(competency(A, "A", "1.00", List.of(level(1, 2), level(2, 2))))))
                .containsExactly("competencies[0].levels[1].scaleValue must grow with the level");
        assertThat(violations(with(competency(A, "A", "1.00", List.of(level(1, Double.POSITIVE_INFINITY))))))
                .containsExactly("competencies[0].levels[0].scaleValue must be a number");
        assertThat(violations(with(competency(A, "A", "1.00", List.of(level(1, -0.5), level(2, 3.25))))))
                .isEmpty();
    }

    @Test
    void knows_its_competencies_and_their_levels() {
        CompetencyFramework framework = framework();
        assertThat(framework.competency(A).flatMap(a -> a.level(5)).map(CompetencyLevel::name))
                .contains("Level 5");
        assertThat(framework.competency(A).flatMap(a -> a.level(0))).isEmpty();
        assertThat(framework.competency(A).flatMap(a -> a.level(6))).isEmpty();
        assertThat(framework.competency(new CompetencyId(uuid(1)))).isEmpty();
    }

    @Test
    void does_not_follow_the_lists_it_was_made_from() {
        List<Competency> competencies = new ArrayList<>(List.of(competency(A, "A", "1.00", 1)));
        CompetencyFramework framework =
                accepted(CompetencyFramework.create(ID, "Framework", List.of(PEOPLE), competencies));
        competencies.clear();
        assertThat(framework.competencies()).hasSize(1);
    }

    @Nested
    class A_role_profile {
        private final RoleProfileId id = new RoleProfileId(uuid(5));

        @Test
        void asks_for_levels_that_the_framework_has() {
            RoleProfile profile = accepted(RoleProfile.create(id, framework(), "Engineer", Map.of(A, 5)));
            assertThat(profile.requiredLevel(A)).contains(5);
            assertThat(profile.requiredLevel(B)).isEmpty();
        }

        @Test
        void is_told_everything_that_is_wrong_at_once() {
            CompetencyId strange = new CompetencyId(uuid(1));
            assertThat(violations(RoleProfile.create(id, framework(), "", Map.of(A, 6, strange, 1))))
                    .containsExactlyInAnyOrder(
                            "jobTitle must not be blank",
                            "requiredLevels asks for level 6, which " + A + " does not have",
                            "requiredLevels has " + strange + ", which is not of the framework");
            assertThat(violations(RoleProfile.create(id, framework(), "x".repeat(201), Map.of())))
                    .containsExactly("jobTitle must have at most 200 characters", "requiredLevels must not be empty");
        }

        @Test
        void does_not_follow_the_map_it_was_made_from() {
            Map<CompetencyId, Integer> required = new HashMap<>(Map.of(A, 1));
            RoleProfile profile = accepted(RoleProfile.create(id, framework(), "Engineer", required));
            required.put(A, 4);
            assertThat(profile.requiredLevel(A)).contains(1);
        }
    }
}
