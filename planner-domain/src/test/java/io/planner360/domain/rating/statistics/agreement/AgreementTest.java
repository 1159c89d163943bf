package io.planner360.domain.rating.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.rating.statistics.description.Sample;
import io.planner360.domain.rating.statistics.table.ResponseRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final WithinGroup five = new WithinGroup(Optional.of(new ResponseRange(1, 5)));

    @Test
    void variance_beyond_the_null_is_no_agreement_and_lindells_is_negative() {
        OptionalDouble variance = Sample.of(1, 5, 1, 5).variance();

        assertThat(five.rwgUniform(variance)).hasValue(0);
        assertThat(five.rwgjUniform(3, variance)).hasValue(0);
        assertThat(five.lindell(variance).orElseThrow()).isNegative();
    }

    @Test
    void the_slightly_skewed_null_is_known_for_5_to_11_options_only() {
        OptionalDouble variance = OptionalDouble.of(0.67);

        assertThat(five.rwgSlightSkew(variance).orElseThrow()).isCloseTo(0.5, within(1e-15));
        for (int options = 2; options <= 15; options++) {
            WithinGroup indices = new WithinGroup(Optional.of(new ResponseRange(-3, options - 4.0)));
            assertThat(indices.rwgSlightSkew(variance).isPresent()).isEqualTo(options >= 5 && options <= 11);
            assertThat(indices.rwgUniform(variance)).isPresent();
        }
    }

    @Test
    void awg_is_undefined_where_the_mean_is_next_to_a_bound() {
        assertThat(five.awg(Sample.of(5, 4, 4, 5))).isEmpty();
        assertThat(five.awg(Sample.of(1, 1, 1, 2))).isEmpty();
        assertThat(five.awg(Sample.of(1, 1))).hasValue(1);
        assertThat(five.awg(Sample.of(5, 5, 5))).hasValue(1);
        assertThat(five.awg(Sample.of(1))).isEmpty();
        assertThat(five.awg(Sample.of(1, 5))).hasValue(-1);
        assertThat(five.awg(Sample.of(4, 3, 4, 4)).orElseThrow()).isCloseTo(0.890909090909091, within(1e-14));
    }

    @Test
    void alpha_is_that_of_the_matrix_of_coincidences() {
        Random random = new Random(1);
        for (int set = 0; set < 300; set++) {
            List<Sample> units = new ArrayList<>();
            for (int unit = 0; unit < 1 + random.nextInt(6); unit++) {
                units.add(Sample.of(
                        random.ints(random.nextInt(5), -3, 4).asDoubleStream().toArray()));
            }

            KrippendorffAlpha found = KrippendorffAlpha.of(units);

            assertNear(found.nominal(), coincidence(units, (c, k) -> c == k ? 0 : 1));
            assertNear(found.interval(), coincidence(units, (c, k) -> (c - k) * (c - k)));
            assertNear(found.ordinal(), coincidence(units, (c, k) -> ordinal(units, c, k)));
        }
    }

    private static void assertNear(OptionalDouble found, double expected) {
        assertThat(found.isPresent()).isEqualTo(!Double.isNaN(expected));
        found.ifPresent(alpha -> assertThat(alpha).isCloseTo(expected, within(1e-12)));
    }

    private static double coincidence(List<Sample> units, DoubleBinaryOperator difference) {
        double[] all = pairable(units);
        double observed = 0;
        double expected = 0;
        for (Sample unit : units) {
            for (int one = 0; one < unit.size(); one++) {
                for (int other = 0; other < unit.size(); other++) {
                    if (one != other) {
                        observed += difference.applyAsDouble(unit.get(one), unit.get(other)) / (unit.size() - 1);
                    }
                }
            }
        }
        for (double one : all) {
            for (double other : all) {
                expected += difference.applyAsDouble(one, other) / (all.length - 1);
            }
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private static double ordinal(List<Sample> units, double one, double other) {
        double[] all = pairable(units);
        double between = Arrays.stream(all)
                .filter(value -> value >= Math.min(one, other) && value <= Math.max(one, other))
                .count();
        double ofOne = Arrays.stream(all).filter(value -> value == one).count();
        double ofOther = Arrays.stream(all).filter(value -> value == other).count();
        return Math.pow(between - (ofOne + ofOther) / 2, 2);
    }

    private static double[] pairable(List<Sample> units) {
        return units.stream()
                .filter(unit -> unit.size() > 1)
                .flatMapToDouble(unit -> IntStream.range(0, unit.size()).mapToDouble(unit::get))
                .toArray();
    }
}
