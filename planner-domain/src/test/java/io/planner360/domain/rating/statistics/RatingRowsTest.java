package io.planner360.domain.rating.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.rating.statistics.table.RatingProblem;
import io.planner360.domain.rating.statistics.table.RatingProblem.Field;
import io.planner360.domain.rating.statistics.table.RatingScale;
import io.planner360.domain.shared.Violation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RatingRowsTest {

    @Test
    void everything_that_is_wrong_with_rows_is_told_at_once_by_line() {
        Ratings wrong = Ratings.of(
                "a p PEER i C 4",
                "a p PEER i C 3",
                "a q MANAGER j C 6",
                "a q PEER i C 1",
                "a r ALIEN i C 1",
                "b p PEER j D 2.5",
                "a a SELF i C 2",
                "a p2 SELF i C NA");

        assertThat(wrong.read().getLeft())
                .containsExactly(
                        new RatingProblem(3, Field.ITEM, "is rated by this rater for this target on line 2 already"),
                        new RatingProblem(4, Field.RATING, "is 6, outside the scale from 1 to 5"),
                        new RatingProblem(
                                5, Field.RATER_GROUP, "is not the group that the rater has for the target on line 4"),
                        new RatingProblem(
                                6,
                                Field.RATER_GROUP,
                                "is 'ALIEN', a group that is not known; known are SELF, MANAGER, SKIP_MANAGER, PEER,"
                                        + " DIRECT_REPORT, EXTERNAL, CUSTOMER and those with a weight"),
                        new RatingProblem(
                                7, Field.COMPETENCY, "is 'D', and 'C' on line 4; an item belongs to one competency"),
                        new RatingProblem(
                                7, Field.RATING, "is 2.5, which is none of the points of the scale from 1 to 5"),
                        new RatingProblem(
                                9, Field.RATER_GROUP, "is SELF, as on line 8 for another rater of the target"));
    }

    @Test
    void an_answer_that_is_missing_twice_is_a_duplicate_too() {
        assertThat(Ratings.of("a p PEER i C NA", "b p PEER i C 2", "a p PEER i C NA")
                        .read()
                        .getLeft())
                .containsExactly(
                        new RatingProblem(4, Field.ITEM, "is rated by this rater for this target on line 2 already"));
    }

    @Test
    void any_number_within_a_scale_without_points_will_do() {
        assertThat(Ratings.of("a p PEER i C 2.5", "a q PEER i C 5")
                        .withoutPoints()
                        .read()
                        .isRight())
                .isTrue();
        assertThat(Ratings.of("a p PEER i C 5.01").withoutPoints().read().getLeft())
                .containsExactly(new RatingProblem(2, Field.RATING, "is 5.01, outside the scale from 1 to 5"));
    }

    @Test
    void a_scale_that_cannot_be_is_refused() {
        assertThat(RatingScale.of(5, 1, OptionalInt.of(4)).getLeft().violations())
                .extracting(Violation::field)
                .containsExactly("max", "points");
        assertThat(RatingScale.of(1, 5, OptionalInt.of(6)).getLeft().message())
                .contains("points must be max - min + 1");
        assertThat(RatingScale.of(-2, 2, OptionalInt.of(5))
                        .get()
                        .range()
                        .orElseThrow()
                        .uniformNullVariance())
                .isEqualTo(2);
        assertThat(RatingScale.of(0, 100, OptionalInt.empty()).get().range()).isEmpty();
    }

    @Test
    void parameters_that_cannot_be_are_refused() {
        StatisticsParameters wrong = new StatisticsParameters(
                Optional.empty(),
                Map.of("PEER", -1.0, "SELF", 2.0),
                Map.of(),
                OptionalDouble.empty(),
                OptionalDouble.of(-0.5),
                Map.of("C", 1.5),
                Map.of("C", -1.0));

        assertThat(wrong.checked().getLeft().violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "group_weights.PEER",
                        "group_weights.SELF",
                        "gap_cut",
                        "trend_reliability_rxx.C",
                        "trend_sd_cycle1.C");
        StatisticsParameters zero = new StatisticsParameters(
                Optional.empty(),
                Map.of("PEER", 0.0),
                Map.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                Map.of());
        assertThat(zero.checked().getLeft().message()).isEqualTo("group_weights must not all be 0");
    }

    @Test
    void parameters_may_not_name_what_the_ratings_do_not_have() {
        StatisticsParameters strange = new StatisticsParameters(
                Optional.empty(),
                Map.of("PEERS", 1.0, "EXTERNAL", 1.0, "FRIENDS", 1.0),
                Map.of("C", 3.0, "D", 3.0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Map.of(),
                Map.of("E", 1.0));

        assertThat(strange.strangersTo(Ratings.of("a p PEER i C 2").table()))
                .extracting(Violation::field)
                .containsExactly(
                        "group_weights.FRIENDS", "group_weights.PEERS", "required_level.D", "trend_sd_cycle1.E");
        assertThat(strange.knownGroups().contains("FRIENDS")).isTrue();
    }
}
