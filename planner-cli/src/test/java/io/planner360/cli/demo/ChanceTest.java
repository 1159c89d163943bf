package io.planner360.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void one_seed_and_name_give_one_stream_on_every_machine() {
        Chance chance = Chance.of(1, "rater", "P01");

        assertThat(List.of(chance.uniform(), chance.normal(1), (double) chance.below(1000)))
                .containsExactly(0.03384157614117855, -0.8635798708475345, 601.0);
    }

    @Test
    void other_names_and_seeds_give_other_streams() {
        assertThat(DoubleStream.of(
                        Chance.of(1, "a", "bc").uniform(),
                        Chance.of(1, "ab", "c").uniform(),
                        Chance.of(1, "abc").uniform(),
                        Chance.of(2, "a", "bc").uniform()))
                .doesNotHaveDuplicates();
    }

    @Test
    void normal_numbers_have_the_deviation_asked_for() {
        Chance chance = Chance.of(7, "normal");
        double[] drawn =
                DoubleStream.generate(() -> chance.normal(0.3)).limit(20_000).toArray();

        assertThat(Statistics.mean(drawn)).isCloseTo(0, within(0.01));
        assertThat(Statistics.deviation(drawn)).isCloseTo(0.3, within(0.01));
    }

    @Test
    void neighbouring_names_are_not_correlated() {
        double[] ones = IntStream.range(0, 5_000)
                .mapToDouble(i -> Chance.of(1, "x", String.valueOf(i)).uniform())
                .toArray();
        double[] others = IntStream.range(0, 5_000)
                .mapToDouble(i -> Chance.of(1, "x", String.valueOf(i + 1)).uniform())
                .toArray();

        assertThat(Statistics.correlation(ones, others)).isCloseTo(0, within(0.05));
    }

    @Test
    void both_ends_of_a_range_are_drawn_and_nothing_else() {
        Chance chance = Chance.of(3, "range");

        assertThat(IntStream.generate(() -> chance.between(3, 5)).limit(1_000).boxed())
                .containsOnly(3, 4, 5)
                .contains(3, 4, 5);
    }

    @Test
    void shuffling_keeps_every_item() {
        List<Integer> items = IntStream.range(0, 50).boxed().toList();

        assertThat(Chance.of(3, "shuffle").shuffled(items))
                .containsExactlyInAnyOrderElementsOf(items)
                .isNotEqualTo(items);
    }
}
