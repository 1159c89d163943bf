package io.planner360.domain.rating.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.rating.statistics.Ratings.Row;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Least squares are known by this: what is left sums to 0 for each rater and each target. */
class LeniencyTest {

    @Test
    void solves_small_and_large_and_long_graphs() {
        assertSolved(random(new Random(1), 40, 30, 200));
        assertSolved(random(new Random(2), 600, 450, 2_000));
        assertSolved(random(new Random(3), 300, 900, 1_500));
        assertSolved(chain(500));
    }

    @Test
    void finds_the_effects_that_were_put_in() {
        RaterLeniency found = leniency(List.of(
                row(0, 0, 2), row(0, 1, 3), row(0, 2, 4), row(1, 0, 3), row(1, 1, 4), row(2, 1, 4.5), row(2, 2, 5.5)));

        assertThat(found.raters())
                .extracting(RaterLeniency.RaterEffect::leniency)
                .satisfiesExactly(
                        effect -> assertThat(effect).isCloseTo(-1, within(1e-12)),
                        effect -> assertThat(effect).isCloseTo(0, within(1e-12)),
                        effect -> assertThat(effect).isCloseTo(1, within(1e-12)));
        assertThat(found.targets().get(2).adjustedMean()).isCloseTo(4.5, within(1e-12));
        assertThat(found.targets().get(2).rawMean()).isEqualTo(5);
        assertThat(found.residualDf()).isEqualTo(2);
        assertThat(found.residualMs().orElseThrow()).isCloseTo(0, within(1e-12));
    }

    private static void assertSolved(List<Row> rows) {
        RaterLeniency found = leniency(rows);
        Map<String, Double> left = new HashMap<>();
        List<String> raters = ratings(rows).table().raters();
        List<String> targets = ratings(rows).table().targets();
        Map<String, Double> effects = new HashMap<>();
        found.raters().forEach(effect -> effects.put(raters.get(effect.rater()), effect.leniency()));
        found.targets().forEach(effect -> effects.put(targets.get(effect.target()), effect.adjustedMean()));
        for (Row row : rows) {
            double rest = row.rating().orElseThrow()
                    - effects.getOrDefault(row.rater(), Double.NaN)
                    - effects.getOrDefault(row.target(), Double.NaN);
            left.merge(row.rater(), rest, Double::sum);
            left.merge(row.target(), rest, Double::sum);
        }
        assertThat(left.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(1e-10)));
        assertThat(found.raters().stream()
                        .mapToDouble(RaterLeniency.RaterEffect::leniency)
                        .sum())
                .isCloseTo(0, within(1e-8));
    }

    private static RaterLeniency leniency(List<Row> rows) {
        return ratings(rows).statistics().leniency().get(0).found().orElseThrow();
    }

    private static Ratings ratings(List<Row> rows) {
        return new Ratings(-100, 100, false, rows);
    }

    /** A tree that reaches everybody, and some ratings more. */
    private static List<Row> random(Random random, int targets, int raters, int more) {
        List<Row> rows = new ArrayList<>();
        Set<List<Integer>> pairs = new HashSet<>();
        for (int step = 0; step < Math.max(targets, raters); step++) {
            add(rows, pairs, Math.min(step, targets - 1), Math.min(step, raters - 1), random);
            add(rows, pairs, random.nextInt(Math.min(step + 1, targets)), Math.min(step, raters - 1), random);
            add(rows, pairs, Math.min(step, targets - 1), random.nextInt(Math.min(step + 1, raters)), random);
        }
        for (int at = 0; at < targets; at++) {
            add(rows, pairs, at, 0, random);
        }
        for (int at = 0; at < more; at++) {
            add(rows, pairs, random.nextInt(targets), random.nextInt(raters), random);
        }
        return rows;
    }

    private static List<Row> chain(int length) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            rows.add(row(at, at, at % 5));
            rows.add(row(at + 1, at, at % 3));
        }
        return rows;
    }

    private static void add(List<Row> rows, Set<List<Integer>> pairs, int target, int rater, Random random) {
        if (pairs.add(List.of(target, rater))) {
            rows.add(row(target, rater, 1 + random.nextInt(5)));
        }
    }

    private static Row row(int target, int rater, double rating) {
        return new Row("t" + (10_000 + target), "r" + (10_000 + rater), "PEER", "i", "C", OptionalDouble.of(rating));
    }
}
