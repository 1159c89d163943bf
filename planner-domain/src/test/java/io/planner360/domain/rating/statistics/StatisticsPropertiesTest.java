package io.planner360.domain.rating.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.rating.statistics.Ratings.Row;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.description.SampleSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for whatever ratings there are, tried on 1,000 random sets each. */
class StatisticsPropertiesTest {
    private static final int SETS = 1_000;
    private static final double NEAR = 1e-9;

    @Test
    void the_order_of_rows_changes_nothing() {
        each((random, ratings) -> assertThat(
                        Numbers.of(ratings.shuffled(random).statistics()).equals(Numbers.of(ratings.statistics())))
                .isTrue());
    }

    @Test
    void the_names_of_raters_change_nothing() {
        each((random, ratings) -> {
            int turn = 1 + random.nextInt(99);
            Ratings renamed = ratings.with(row -> new Row(
                    row.target(), renamed(row.rater(), turn), row.group(), row.item(), row.competency(), row.rating()));
            Map<String, Object> expected = new HashMap<>();
            Numbers.of(ratings.statistics()).forEach((path, value) -> {
                int from = path.indexOf("[rater ");
                if (from < 0) {
                    expected.put(path, value);
                } else {
                    int to = path.indexOf(']', from);
                    expected.put(
                            path.substring(0, from + 7)
                                    + renamed(path.substring(from + 7, to), turn)
                                    + path.substring(to),
                            value);
                }
            });
            assertSame(Numbers.of(renamed.statistics()), expected);
        });
    }

    @Test
    void a_constant_added_to_scale_and_ratings_moves_means_and_leaves_agreement() {
        each((random, ratings) -> {
            int by = random.nextInt(41) - 20;
            CycleStatistics moved = ratings.shifted(by).statistics();
            CycleStatistics before = ratings.statistics();
            for (int at = 0; at < before.ofItems().size(); at++) {
                assertMoved(
                        moved.ofItems().get(at).found().ratings(),
                        before.ofItems().get(at).found().ratings(),
                        by);
                assertThat(moved.itemAgreement().get(at).found().variance())
                        .isEqualTo(before.itemAgreement().get(at).found().variance());
                assertThat(moved.itemAgreement().get(at).found().rwgUniform())
                        .isEqualTo(before.itemAgreement().get(at).found().rwgUniform());
            }
            for (int at = 0; at < before.ofCompetencies().size(); at++) {
                assertMoved(
                        moved.ofCompetencies().get(at).found().scores(),
                        before.ofCompetencies().get(at).found().scores(),
                        by);
            }
            for (int at = 0; at < before.composites().size(); at++) {
                assertMoved(
                        moved.composites().get(at).found().mean(),
                        before.composites().get(at).found().mean(),
                        by);
            }
            Map<String, Object> left = agreement(before);
            assertThat(left).isNotEmpty();
            assertSame(agreement(moved), left);
        });
    }

    @Test
    void a_rater_who_answered_nothing_changes_nothing() {
        each((random, ratings) -> {
            List<Row> silent = new ArrayList<>();
            ratings.rows().stream()
                    .filter(row -> !row.group().equals("SELF") && random.nextBoolean())
                    .forEach(row -> silent.add(new Row(
                            row.target(),
                            "silent " + row.rater(),
                            row.group(),
                            row.item(),
                            row.competency(),
                            OptionalDouble.empty())));
            Map<String, Object> with = Numbers.of(ratings.and(silent).statistics());
            Map<String, Object> without = Numbers.of(ratings.statistics());
            with.keySet().removeIf(path -> path.startsWith(".counts"));
            without.keySet().removeIf(path -> path.startsWith(".counts"));
            assertSame(with, without);
        });
    }

    @Test
    void composites_lie_between_the_means_of_the_groups() {
        int[] found = {0};
        each((random, ratings) -> {
            CycleStatistics statistics = ratings.statistics();
            for (OfTargetCompetency<Composite> row : statistics.composites()) {
                List<Double> means = statistics.ofGroups().stream()
                        .filter(group -> group.target().equals(row.target())
                                && group.competency().equals(row.competency())
                                && ratings.parameters()
                                        .groupWeights()
                                        .containsKey(group.found().group())
                                && group.found().scores().n() > 0)
                        .map(group -> group.found().scores().mean().orElseThrow())
                        .toList();
                assertThat(row.found().groups()).isEqualTo(means.size());
                if (row.found().mean().isPresent()) {
                    found[0]++;
                    assertThat(row.found().mean().getAsDouble())
                            .isBetween(
                                    means.stream().min(Double::compare).orElseThrow() - NEAR,
                                    means.stream().max(Double::compare).orElseThrow() + NEAR);
                }
            }
        });
        assertThat(found[0]).isGreaterThan(SETS);
    }

    @Test
    void shrunken_means_lie_between_the_raw_mean_and_the_grand_mean() {
        int[] found = {0};
        each((random, ratings) -> {
            CycleStatistics statistics = ratings.statistics();
            Map<String, Double> grand = new HashMap<>();
            statistics
                    .components()
                    .forEach(
                            row -> row.found().ifPresent(components -> grand.put(row.competency(), components.mean())));
            for (OfTargetCompetency<Shrinkage> row : statistics.shrinkage()) {
                row.found().shrunken().ifPresent(shrunken -> {
                    found[0]++;
                    double mu = grand.getOrDefault(row.competency(), Double.NaN);
                    double raw = row.found().rawMean();
                    assertThat(shrunken.mean()).isBetween(Math.min(mu, raw) - NEAR, Math.max(mu, raw) + NEAR);
                });
            }
        });
        assertThat(found[0]).isGreaterThan(SETS);
    }

    @Test
    void nothing_is_infinite_or_not_a_number() {
        each((random, ratings) -> {
            Ratings either = random.nextBoolean() ? ratings : ratings.withoutPoints();
            Map<String, Object> numbers = Numbers.of(either.statistics(ratings.shuffled(random)));
            assertThat(numbers).hasSizeGreaterThan(50);
            assertThat(numbers.values().stream()
                            .filter(value -> value instanceof Double number && !Double.isFinite(number)))
                    .isEmpty();
        });
    }

    private static Map<String, Object> agreement(CycleStatistics statistics) {
        Map<String, Object> numbers = Numbers.of(statistics);
        numbers.keySet()
                .removeIf(path -> !(path.startsWith(".itemAgreement")
                        || path.startsWith(".competencyAgreement")
                        || path.startsWith(".reliability")
                        || path.startsWith(".alpha")
                        || path.startsWith(".norms")
                        || path.startsWith(".profiles")
                        || path.startsWith(".krippendorff")));
        return numbers;
    }

    private static void assertMoved(SampleSummary moved, SampleSummary before, double by) {
        assertMoved(moved.mean(), before.mean(), by);
        assertMoved(moved.median(), before.median(), by);
        assertMoved(moved.min(), before.min(), by);
        assertMoved(moved.max(), before.max(), by);
        assertMoved(moved.deviation(), before.deviation(), 0);
        assertMoved(moved.standardError(), before.standardError(), 0);
    }

    private static void assertMoved(OptionalDouble moved, OptionalDouble before, double by) {
        if (moved.isPresent() != before.isPresent()
                || (moved.isPresent() && Math.abs(moved.getAsDouble() - before.getAsDouble() - by) > 1e-12)) {
            throw new AssertionError("moved from " + before + " to " + moved);
        }
    }

    private static void assertSame(Map<String, Object> found, Map<String, Object> expected) {
        List<String> different = new ArrayList<>();
        expected.keySet().stream().filter(path -> !found.containsKey(path)).forEach(different::add);
        found.forEach((path, value) -> {
            Object other = expected.getOrDefault(path, "");
            boolean same = (value instanceof Double one && other instanceof Double two)
                    ? Math.abs(one - two) <= near(path) * (1 + Math.abs(two))
                    : value.equals(other);
            if (!same) {
                different.add(path + ": " + value + ", not " + other);
            }
        });
        assertThat(different).isEmpty();
    }

    /** Where rounding takes a number over a whole one, one rater more is needed. */
    private static double near(String path) {
        return path.endsWith("ratersNeeded") ? 1 : NEAR;
    }

    private static String renamed(String rater, int turn) {
        return Math.floorMod(rater.hashCode() * 31 + turn * 7919, 10_007) + " " + rater;
    }

    private static void each(BiConsumer<Random, Ratings> property) {
        for (int set = 0; set < SETS; set++) {
            Random random = new Random(set);
            Ratings ratings = Ratings.random(random);
            try {
                property.accept(random, ratings);
            } catch (AssertionError failure) {
                throw new AssertionError("set " + set + ": " + ratings, failure);
            }
        }
    }
}
