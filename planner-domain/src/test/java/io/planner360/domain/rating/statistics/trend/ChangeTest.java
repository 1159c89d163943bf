package io.planner360.domain.rating.statistics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.rating.statistics.description.Quantiles;
import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.trend.ReliableChange.Direction;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void welch_tells_the_drugs_of_student_1908_apart_as_r_does() {
        WelchChange found = WelchChange.between(
                Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2),
                Sample.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4),
                new Quantiles());

        assertThat(found.change().orElseThrow()).isCloseTo(1.58, within(1e-14));
        assertThat(found.t().orElseThrow()).isCloseTo(1.86081346748685, within(1e-13));
        assertThat(found.df().orElseThrow()).isCloseTo(17.7764735161785, within(1e-12));
        assertThat(found.pValue().orElseThrow()).isCloseTo(0.0793941401873582, within(1e-12));
        assertThat(found.interval().orElseThrow().low()).isCloseTo(-0.20548323071171, within(1e-11));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(3.36548323071171, within(1e-11));
    }

    @Test
    void jacobson_and_truax_find_their_client_improved() {
        ReliableChange found = ReliableChange.of(47.5 - 32.5, 7.5, 0.8);

        assertThat(found.standardError()).isCloseTo(3.35410196624968, within(1e-13));
        assertThat(found.differenceError()).isCloseTo(4.74341649025257, within(1e-13));
        assertThat(found.index().orElseThrow()).isCloseTo(3.16227766016838, within(1e-13));
        assertThat(found.direction()).contains(Direction.IMPROVED);
    }

    @Test
    void a_change_of_exactly_the_cut_is_not_reliable() {
        double unit = Math.sqrt(2 * (1 - 0.5));

        assertThat(ReliableChange.of(1.96 * unit, 1, 0.5).direction()).contains(Direction.NO_RELIABLE_CHANGE);
        assertThat(ReliableChange.of(-1.96 * unit, 1, 0.5).direction()).contains(Direction.NO_RELIABLE_CHANGE);
        assertThat(ReliableChange.of(-1.961 * unit, 1, 0.5).direction()).contains(Direction.DECLINED);
    }

    @Test
    void scores_without_error_or_deviation_have_no_index() {
        assertThat(ReliableChange.of(2, 1, 1).index()).isEmpty();
        assertThat(ReliableChange.of(2, 0, 0.5).direction()).isEmpty();
        assertThat(ReliableChange.of(2, 0, 0.5).standardError()).isZero();
    }
}
