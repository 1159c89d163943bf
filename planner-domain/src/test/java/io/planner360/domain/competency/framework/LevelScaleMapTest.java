package io.planner360.domain.competency.framework;

import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.competency;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelScaleMapTest {
    private static final CompetencyFramework PLAIN = framework(competency(A, "A", "1.00", 3));
    private static final CompetencyFramework STATED =
            framework(competency(A, "A", "1.00", List.of(level(1, 1.5), level(2, 2.5), level(3, 4))));

    @Test
    void the_levels_own_values_are_the_map_on_any_scale() {
        assertThat(LevelScaleMap.of(STATED, Map.of(A, List.of(1, 2, 3, 4, 5))).values())
                .isEqualTo(Map.of(A, List.of(1.5, 2.5, 4.0)));
        assertThat(LevelScaleMap.of(STATED, Map.of(A, List.of(1, 2, 3))).values())
                .isEqualTo(Map.of(A, List.of(1.5, 2.5, 4.0)));
    }

    @Test
    void the_map_is_the_identity_where_the_points_are_the_levels() {
        assertThat(LevelScaleMap.of(PLAIN, Map.of(A, List.of(1, 2, 3))).values())
                .isEqualTo(Map.of(A, List.of(1.0, 2.0, 3.0)));
    }

    @Test
    void there_is_no_map_where_the_points_are_not_the_levels() {
        assertThat(LevelScaleMap.of(PLAIN, Map.of(A, List.of(0, 1, 2))).values())
                .isEmpty();
        assertThat(LevelScaleMap.of(PLAIN, Map.of(A, List.of(1, 2, 3, 4))).values())
                .isEmpty();
        assertThat(LevelScaleMap.of(PLAIN, Map.of(A, List.of(1, 2))).values()).isEmpty();
    }

    @Test
    void there_is_no_map_for_a_competency_that_is_not_rated() {
        assertThat(LevelScaleMap.of(STATED, Map.of()).values()).isEmpty();
        assertThat(LevelScaleMap.of(STATED, Map.of(B, List.of(1, 2, 3))).values())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.4999999,0", "1.5,1", "2.4999999,1", "2.5,2", "3.9999999,2", "4,3", "5,3"})
    void a_level_is_reached_from_its_own_value_on_and_nothing_is_rounded_up(double score, int level) {
        LevelScaleMap map = LevelScaleMap.of(STATED, Map.of(A, List.of(1, 2, 3, 4, 5)));
        assertThat(map.levelReached(A, score)).contains(level);
    }

    @Test
    void without_a_map_no_level_is_reached_and_none_has_a_value() {
        LevelScaleMap none = new LevelScaleMap(Map.of());
        assertThat(none.levelReached(A, 5)).isEmpty();
        assertThat(none.valueOf(A, 1)).isEmpty();
    }

    @Test
    void a_level_that_is_not_there_has_no_value() {
        LevelScaleMap map = LevelScaleMap.of(STATED, Map.of(A, List.of(1, 2)));
        assertThat(map.valueOf(A, 3)).contains(4.0);
        assertThat(map.valueOf(A, 0)).isEmpty();
        assertThat(map.valueOf(A, 4)).isEmpty();
    }

    @Test
    void it_does_not_follow_the_map_it_was_made_from() {
        Map<CompetencyId, List<Double>> values = new HashMap<>();
        List<Double> levels = new ArrayList<>(List.of(1.0));
        values.put(A, levels);
        LevelScaleMap map = new LevelScaleMap(values);
        levels.add(2.0);
        values.clear();
        assertThat(map.values()).isEqualTo(Map.of(A, List.of(1.0)));
    }
}
