package io.planner360.domain.rating.statistics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void describes_the_sleep_of_student_1908() {
        SampleSummary found =
                Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2).summary(new Quantiles());

        assertThat(found.mean().orElseThrow()).isCloseTo(0.75, within(1e-15));
        assertThat(found.deviation().orElseThrow()).isCloseTo(1.78900965775916, within(1e-14));
        assertThat(found.median().orElseThrow()).isCloseTo(0.35, within(1e-15));
        assertThat(found.interval().orElseThrow().low()).isCloseTo(-0.529780413526232, within(1e-12));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(2.02978041352623, within(1e-12));
    }

    @Test
    void keeps_its_deviation_far_from_zero() {
        double far = 1e9;

        assertThat(Sample.of(far + 1, far + 2, far + 4).variance())
                .isEqualTo(Sample.of(1, 2, 4).variance());
        assertThat(Sample.of(far, far, far).variance()).hasValue(0);
        assertThat(Sample.of(0.1, 0.1, 0.1).variance()).hasValue(0);
    }

    @Test
    void takes_negative_zero_for_zero() {
        Sample zeros = Sample.of(0.0, -0.0, 0.0);

        assertThat(Double.doubleToRawLongBits(zeros.get(0))).isZero();
        assertThat(zeros.squares()).isZero();
    }

    @Test
    void counts_to_and_from_a_limit_within_a_billionth() {
        Sample sample = Sample.of(1, 2 - 1e-10, 2, 2 + 1e-10, 3);

        assertThat(sample.countFrom(2)).isEqualTo(4);
        assertThat(sample.countTo(2)).isEqualTo(4);
    }

    @Test
    void deviates_from_mean_and_median_by_n() {
        Sample sample = Sample.of(4, 4, 2, 3, 2, 3, 3);

        assertThat(sample.meanDeviation().orElseThrow()).isCloseTo(4.0 / 7, within(1e-15));
        assertThat(Sample.of(4, 3, 4, 4).medianDeviation()).hasValue(0.25);
        assertThat(Sample.of().meanDeviation()).isEmpty();
        assertThat(Sample.of().medianDeviation()).isEmpty();
    }

    @Test
    void quantiles_have_all_their_digits() {
        Quantiles quantiles = new Quantiles();

        assertThat(quantiles.t(1)).isCloseTo(12.706204736174707, within(1e-11));
        assertThat(quantiles.t(10)).isCloseTo(2.228138851986274, within(1e-13));
        assertThat(quantiles.upperF(2, 11)).isCloseTo(5.2558893119207255, within(1e-12));
        assertThat(quantiles.upperF(1, 1)).isCloseTo(647.7890114, within(1e-6));
        assertThat(quantiles.lowerF(5, 5) * quantiles.upperF(5, 5)).isCloseTo(1, within(1e-13));
    }

    @Test
    void shares_have_wilsons_interval_within_0_and_1() {
        Proportion all = Proportion.of(4, 4).orElseThrow();
        Proportion some = Proportion.of(2, 7).orElseThrow();

        assertThat(all.interval().high()).isEqualTo(1);
        assertThat(all.interval().low()).isCloseTo(0.510109163545403, within(1e-14));
        assertThat(some.interval().low()).isCloseTo(0.0822189240040568, within(1e-14));
        assertThat(some.interval().high()).isCloseTo(0.641065548167381, within(1e-14));
        assertThat(Proportion.of(0, 3).orElseThrow().interval().low()).isZero();
        assertThat(Proportion.of(0, 0)).isEmpty();
    }
}
