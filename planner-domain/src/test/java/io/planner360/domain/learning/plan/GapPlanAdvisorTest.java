package io.planner360.domain.learning.plan;

import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.CLEF;
import static io.planner360.domain.Samples.competency;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.learning.resource.ResourceContent;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules by their number in the advisor's description; all scales have the points 1 to 5, which are the levels. */
class GapPlanAdvisorTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static Competency named(String name, String weight) {
        return competency(new CompetencyId(uuid(name.hashCode())), name, weight, 5);
    }

    private static CompetencyGap gap(Competency competency, double score, int required) {
        return new CompetencyGap(
                competency,
                Optional.of(score),
                Optional.of((int) Math.floor(score)),
                Optional.of(required),
                Optional.of(score - required));
    }

    private static CompetencyGap gap(String name, double score, int required) {
        return gap(named(name, "1.00"), score, required);
    }

    private static List<ObjectiveProposal> plan(CompetencyGap... gaps) {
        return new GapPlanAdvisor().propose(List.of(gaps), List.of(), START);
    }

    private static List<String> titles(List<ObjectiveProposal> proposals) {
        return proposals.stream().map(ObjectiveProposal::title).toList();
    }

    @Nested
    class Rule_1_shortfalls {
        @Test
        void become_objectives_the_largest_first_and_three_at_most() {
            assertThat(titles(plan(gap("a", 2.5, 3), gap("b", 1.5, 3), gap("c", 1.75, 3), gap("d", 2.75, 3))))
                    .containsExactly("b: reach level 2", "c: reach level 2", "a: reach level 3");
        }

        @Test
        void are_multiplied_by_the_competencys_weight() {
            assertThat(titles(plan(gap(named("light", "0.50"), 1.5, 3), gap(named("heavy", "2.00"), 2.5, 3))))
                    .containsExactly("heavy: reach level 3", "light: reach level 2");
        }

        @Test
        void that_are_equal_stay_in_the_reports_order() {
            assertThat(titles(plan(gap("b", 2.5, 3), gap("a", 2.5, 3))))
                    .containsExactly("b: reach level 3", "a: reach level 3");
        }

        @Test
        void say_why_with_the_numbers_they_come_from() {
            assertThat(plan(gap("a", 2.25, 4)).get(0).reason())
                    .isEqualTo("Others rate this 2.25; the job requires level 4 (Level 4), which is 1.75 higher.");
        }
    }

    @Nested
    class Rule_2_without_a_shortfall {
        @Test
        void the_competency_closest_to_its_requirement_becomes_a_stretch() {
            List<ObjectiveProposal> plan = plan(gap("far", 3.5, 3), gap("near", 3.25, 3));
            assertThat(titles(plan)).containsExactly("near: reach level 4");
            assertThat(plan.get(0).reason())
                    .isEqualTo("Others see no competency below what the job requires; of those with a further level,"
                            + " this one is closest to it (0.25 above).");
        }

        @Test
        void a_competency_at_its_highest_level_cannot_be_stretched() {
            assertThat(titles(plan(gap("top", 5, 5), gap("other", 4, 3)))).containsExactly("other: reach level 5");
            assertThat(plan(gap("top", 5, 5))).isEmpty();
        }

        @Test
        void one_shortfall_is_enough_for_no_stretch() {
            assertThat(titles(plan(gap("short", 2.9, 3), gap("fine", 3, 3)))).containsExactly("short: reach level 3");
        }
    }

    @Test
    void what_it_proposes_can_stand_in_a_plan() {
        CompetencyGap gap = gap("a", 1.5, 3);
        assertThat(violations(checked(List.of(gap), plan(gap)))).isEmpty();
    }

    @Test
    void what_an_advisor_invents_is_told_all_at_once() {
        CompetencyGap shown = gap("a", 1.5, 3);
        LearningResourceId invented = new LearningResourceId(uuid(9_999));
        assertThat(violations(checked(
                        List.of(shown),
                        List.of(
                                new ObjectiveProposal(shown.competency().id(), "Fine", "Because", 2, START, List.of()),
                                new ObjectiveProposal(
                                        named("b", "1.00").id(),
                                        "",
                                        "x".repeat(4_001),
                                        0,
                                        START.minusDays(1),
                                        List.of(new AdvisedResource(invented, new BigDecimal("1.1")))),
                                new ObjectiveProposal(
                                        shown.competency().id(), "High", "", 6, LocalDate.MAX, List.of())))))
                .containsExactly(
                        "proposals[1].title must not be blank",
                        "proposals[1].reason must have at most 4000 characters",
                        "proposals[1].targetLevel must be at least 1",
                        "proposals[1].dueDate must not be before the plan starts",
                        "proposals[1].competency must be one of the report",
                        "proposals[1].resources must be of the catalogue",
                        "proposals[1].resources[0].confidence must be 0.00 to 1.00",
                        "proposals[1].resources[0].confidence must have two decimals",
                        "proposals[2].dueDate must be of the years 1 to 9999",
                        "proposals[2].targetLevel must be a level of the competency");
    }

    private static Either<InvalidInput, Integer> checked(List<CompetencyGap> gaps, List<ObjectiveProposal> proposals) {
        Violations violations = new Violations();
        ObjectiveProposal.check(violations, proposals, gaps, List.of(), START);
        return violations.orElse(() -> 1);
    }

    @Test
    void without_gaps_there_is_nothing_to_propose() {
        CompetencyGap unknown = new CompetencyGap(
                named("a", "1.00"), Optional.of(1.0), Optional.empty(), Optional.of(5), Optional.empty());
        assertThat(plan(unknown)).isEmpty();
        assertThat(plan()).isEmpty();
    }

    @Nested
    class Rule_3_the_target {
        @Test
        void is_one_level_above_the_one_reached() {
            assertThat(plan(gap("a", 1.2, 5)).get(0).targetLevel()).isEqualTo(2);
            assertThat(plan(gap("a", 0.5, 5)).get(0).targetLevel()).isEqualTo(1);
        }

        @Test
        void is_never_above_the_required_level() {
            assertThat(plan(gap("a", 2.9, 3)).get(0).targetLevel()).isEqualTo(3);
        }

        @Test
        void of_a_stretch_is_not_a_level_that_has_been_reached_already() {
            assertThat(plan(gap("a", 4.5, 3)).get(0).targetLevel()).isEqualTo(5);
        }
    }

    @Test
    void rule_4_objectives_are_due_90_days_apart() {
        assertThat(plan(gap("a", 1, 5), gap("b", 2, 5), gap("c", 3, 5)))
                .extracting(ObjectiveProposal::dueDate)
                .containsExactly(START.plusDays(90), START.plusDays(180), START.plusDays(270));
        assertThat(plan(gap("a", 3, 3)).get(0).dueDate()).isEqualTo(START.plusDays(90));
    }

    @Nested
    class Rule_5_resources {
        private final Competency competency = named("a", "1.00");
        private final List<LearningResource> catalogue = new ArrayList<>();

        private LearningResource add(String title, Competency develops, Optional<Integer> level, int minutes) {
            LearningResource resource = LearningResource.of(
                    new LearningResourceId(uuid(1_000 + catalogue.size())),
                    new ResourceContent(
                            title,
                            "course",
                            "Provider",
                            Optional.empty(),
                            minutes,
                            Set.of(develops.id()),
                            level,
                            "en"));
            catalogue.add(resource);
            return resource;
        }

        private List<AdvisedResource> proposed(double score, int required) {
            return new GapPlanAdvisor()
                    .propose(List.of(gap(competency, score, required)), catalogue, START)
                    .get(0)
                    .resources();
        }

        private List<LearningResourceId> advised(double score, int required) {
            return proposed(score, required).stream()
                    .map(AdvisedResource::resource)
                    .toList();
        }

        @Test
        void are_surest_where_they_are_made_for_the_target_level() {
            add("below", competency, Optional.of(2), 1);
            add("any", competency, Optional.empty(), 1);
            add("made for it", competency, Optional.of(3), 1);
            assertThat(proposed(2, 5))
                    .extracting(AdvisedResource::confidence)
                    .containsExactly(new BigDecimal("0.90"), new BigDecimal("0.60"), new BigDecimal("0.30"));
        }

        @Test
        void made_for_the_target_level_come_first_then_those_for_no_level_then_the_nearest_below() {
            LearningResource below = add("below", competency, Optional.of(2), 1);
            LearningResource farBelow = add("far below", competency, Optional.of(1), 1);
            LearningResource any = add("any", competency, Optional.empty(), 1);
            assertThat(advised(2, 5)).containsExactly(any.id(), below.id(), farBelow.id());
            LearningResource made = add("made for it", competency, Optional.of(3), 500);
            assertThat(advised(2, 5)).containsExactly(made.id(), any.id(), below.id());
        }

        @Test
        void made_for_a_level_above_the_target_are_not_advised() {
            add("above", competency, Optional.of(4), 1);
            assertThat(advised(2, 5)).isEmpty();
        }

        @Test
        void that_are_shorter_come_first_and_then_go_by_title() {
            LearningResource longer = add("a", competency, Optional.of(3), 61);
            LearningResource second = add("c", competency, Optional.of(3), 60);
            LearningResource first = add("b", competency, Optional.of(3), 60);
            assertThat(advised(2, 5)).containsExactly(first.id(), second.id(), longer.id());
        }

        @Test
        void for_another_competency_are_not_advised() {
            add("other", named("b", "1.00"), Optional.of(3), 1);
            assertThat(advised(2, 5)).isEmpty();
        }
    }

    @Test
    void a_title_of_a_long_name_is_cut_between_characters_and_keeps_the_level() {
        String title = plan(gap(CLEF.repeat(255), 1, 5)).get(0).title();
        assertThat(title.codePointCount(0, title.length())).isEqualTo(255);
        assertThat(title).startsWith(CLEF.repeat(200)).endsWith(CLEF + ": reach level 2");
    }
}
