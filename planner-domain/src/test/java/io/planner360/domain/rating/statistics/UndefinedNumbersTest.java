package io.planner360.domain.rating.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planner360.domain.rating.statistics.agreement.CompetencyAgreement;
import io.planner360.domain.rating.statistics.agreement.ItemAgreement;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.reliability.IntraclassCorrelation;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss;
import io.planner360.domain.rating.statistics.shrinkage.Need;
import io.planner360.domain.rating.statistics.shrinkage.ShrunkenMean;
import io.planner360.domain.rating.statistics.trend.WelchChange;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is undefined is empty, in the data that make it so; and what is defined there is not. */
class UndefinedNumbersTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void one_rating_has_a_mean_but_no_deviation_and_no_agreement_of_variance() {
        CycleStatistics found = Ratings.of("a p PEER i C 4").statistics();

        RatingsOfItem item = found.ofItems().get(0).found();
        assertThat(item.ratings().mean()).hasValue(4);
        assertThat(item.ratings().median()).hasValue(4);
        assertThat(item.ratings().deviation()).isEqualTo(NONE);
        assertThat(item.ratings().standardError()).isEqualTo(NONE);
        assertThat(item.ratings().interval()).isEmpty();
        ItemAgreement agreement = found.itemAgreement().get(0).found();
        assertThat(agreement.variance()).isEqualTo(NONE);
        assertThat(agreement.rwgUniform()).isEqualTo(NONE);
        assertThat(agreement.rwgSlightSkew()).isEqualTo(NONE);
        assertThat(agreement.awg()).isEqualTo(NONE);
        assertThat(agreement.adMean()).hasValue(0);
        assertThat(found.norms().get(0).found().percentileRank()).isEqualTo(50);
        assertThat(found.norms().get(0).found().z()).isEqualTo(NONE);
    }

    @Test
    void ratings_that_are_all_missing_leave_rows_with_nothing_but_counts() {
        CycleStatistics found = Ratings.of("a a SELF i C NA", "a p PEER i C NA", "b p PEER j D NA")
                .statistics();

        assertThat(found.counts()).isEqualTo(new Counts(3, 3, 0, 2, 2, 2, 2));
        assertThat(found.ofItems()).hasSize(4).allSatisfy(row -> {
            assertThat(row.found().ratings().n()).isZero();
            assertThat(row.found().ratings().mean()).isEqualTo(NONE);
            assertThat(row.found().topTwo()).isEmpty();
        });
        assertThat(found.itemAgreement())
                .allSatisfy(row -> assertThat(row.found().adMean()).isEqualTo(NONE));
        assertThat(found.ofCompetencies()).hasSize(4).allSatisfy(row -> {
            assertThat(row.found().scores().mean()).isEqualTo(NONE);
            assertThat(row.found().pooledInterval()).isEmpty();
            assertThat(row.found().meanOfItemMeans()).isEqualTo(NONE);
            assertThat(row.found().topTwoShare()).isEqualTo(NONE);
            assertThat(row.found().atMinimum()).hasValue(0);
        });
        assertThat(found.shrinkage()).isEmpty();
        assertThat(found.norms()).isEmpty();
        assertThat(found.selfOther())
                .allSatisfy(row -> assertThat(row.found().gap()).isEqualTo(NONE));
        assertThat(found.profiles())
                .allSatisfy(row -> assertThat(row.found().meanGap()).isEqualTo(NONE));
        assertThat(found.composites())
                .allSatisfy(row -> assertThat(row.found().mean()).isEqualTo(NONE));
        assertThat(found.krippendorff())
                .allSatisfy(row -> assertThat(row.found().nominal()).isEqualTo(NONE));
        assertThat(found.leniency()).allSatisfy(row -> assertThat(row.found()).isEmpty());
        assertThat(found.alpha())
                .allSatisfy(row -> assertThat(row.found().items()).isZero());
    }

    @Test
    void equal_ratings_have_an_interval_of_the_mean_and_full_agreement() {
        CycleStatistics found = Ratings.of("a p PEER i C 5", "a q PEER i C 5", "b p PEER i C 5", "b q PEER i C 5")
                .statistics();

        assertThat(found.ofItems().get(0).found().ratings().interval()).contains(new Interval(5, 5));
        assertThat(found.itemAgreement().get(0).found().rwgUniform()).hasValue(1);
        assertThat(found.itemAgreement().get(0).found().awg()).hasValue(1);
        IntraclassCorrelation icc = found.reliability().get(0).found().correlation();
        assertThat(found.reliability().get(0).found().anova().orElseThrow().msWithin())
                .isZero();
        assertThat(icc.f()).isEqualTo(NONE);
        assertThat(icc.icc1()).isEqualTo(NONE);
        assertThat(icc.icc2()).isEqualTo(NONE);
        assertThat(found.ofCompetencies().get(0).found().pooledInterval()).contains(new Interval(5, 5));
        Shrinkage shrinkage = found.shrinkage().get(0).found();
        assertThat(shrinkage.shrunken()).contains(new ShrunkenMean(NONE, 5, 0));
        assertThat(shrinkage.need()).contains(new Need(0, 0));
        assertThat(found.norms().get(0).found().z()).isEqualTo(NONE);
        assertThat(found.krippendorff().get(0).found().interval()).isEqualTo(NONE);
        assertThat(found.shroutFleiss().get(0).found().oneRandom().icc()).isEqualTo(NONE);
        assertThat(found.leniency().get(0).found().orElseThrow().grandMean()).isEqualTo(5);
    }

    @Test
    void raters_who_agree_on_targets_that_differ_have_correlations_of_1_without_an_interval() {
        CycleStatistics found = Ratings.of("a p PEER i C 2", "a q PEER i C 2", "b p PEER i C 4", "b q PEER i C 4")
                .statistics();

        IntraclassCorrelation icc = found.reliability().get(0).found().correlation();
        assertThat(icc.icc1MeanGroupSize()).hasValue(1);
        assertThat(icc.icc1()).hasValue(1);
        assertThat(icc.icc2()).hasValue(1);
        assertThat(icc.f()).isEqualTo(NONE);
        assertThat(icc.pValue()).isEqualTo(NONE);
        assertThat(icc.icc1Interval()).isEmpty();
        assertThat(icc.ratersNeeded()).isEqualTo(OptionalLong.empty());
        assertThat(found.shrinkage().get(0).found().shrunken().orElseThrow().weight())
                .hasValue(1);
        assertThat(found.shrinkage().get(0).found().need()).contains(new Need(1, 1));
    }

    @Test
    void targets_that_do_not_differ_have_no_correlation_of_means_and_shrink_to_the_mean_of_all() {
        CycleStatistics found = Ratings.of("a p PEER i C 2", "a q PEER i C 4", "b p PEER i C 1", "b q PEER i C 5")
                .statistics();

        IntraclassCorrelation icc = found.reliability().get(0).found().correlation();
        assertThat(icc.f()).hasValue(0);
        assertThat(icc.icc1()).hasValue(-1);
        assertThat(icc.icc2()).isEqualTo(NONE);
        assertThat(icc.icc2Interval()).isEmpty();
        ShrunkenMean shrunken = found.shrinkage().get(0).found().shrunken().orElseThrow();
        assertThat(shrunken).isEqualTo(new ShrunkenMean(OptionalDouble.of(0), 3, 0));
        assertThat(found.shrinkage().get(0).found().need()).contains(new Need(0, 0));
    }

    @Test
    void one_target_has_no_analysis_of_variance_and_no_pooled_interval() {
        CycleStatistics found = Ratings.of("a p PEER i C 2", "a q PEER i C 4").statistics();

        assertThat(found.reliability().get(0).found().anova()).isEmpty();
        assertThat(found.reliability().get(0).found().scores()).isEqualTo(2);
        assertThat(found.components().get(0).found()).isEmpty();
        assertThat(found.ofCompetencies().get(0).found().pooledInterval()).isEmpty();
        assertThat(found.shrinkage().get(0).found().rawMean()).isEqualTo(3);
        assertThat(found.shrinkage().get(0).found().shrunken()).isEmpty();
        assertThat(found.shrinkage().get(0).found().need()).isEmpty();
    }

    @Test
    void one_rater_a_target_leaves_nothing_within_targets() {
        CycleStatistics found =
                Ratings.of("a p PEER i C 2", "b p PEER i C 4", "c p PEER i C 3").statistics();

        assertThat(found.reliability().get(0).found().anova()).isEmpty();
        assertThat(found.shroutFleiss().get(0).found().raters()).isEqualTo(1);
        assertThat(found.shroutFleiss().get(0).found().squares()).isEmpty();
        assertThat(found.leniency().get(0).found().orElseThrow().residualMs()).isEqualTo(NONE);
        assertThat(found.composites().get(0).found().pooledError()).isEqualTo(NONE);
    }

    @Test
    void one_rater_of_a_target_has_a_pooled_interval_where_others_have_more() {
        CycleStatistics found =
                Ratings.of("a p PEER i C 2", "b p PEER i C 3", "b q PEER i C 5").statistics();

        assertThat(found.ofCompetencies().get(0).found().scores().interval()).isEmpty();
        assertThat(found.ofCompetencies().get(0).found().pooledInterval()).isPresent();
    }

    @Test
    void agreement_over_all_items_needs_two_raters_who_answered_them() {
        CycleStatistics found = Ratings.of(
                        "a p PEER i C 2", "a p PEER j C 3", "a q PEER i C 4", "a r PEER j C 5", "a r PEER k C NA")
                .statistics();

        CompetencyAgreement agreement = found.competencyAgreement().get(0).found();
        assertThat(agreement.listwise().raters()).isEqualTo(1);
        assertThat(agreement.listwise().items()).isEqualTo(2);
        assertThat(agreement.listwise().rwgjUniform()).isEqualTo(NONE);
        assertThat(agreement.listwise().adMean()).isEqualTo(NONE);
        assertThat(agreement.available().items()).isEqualTo(2);
        assertThat(agreement.available().meanVariance()).hasValue(2);
    }

    @Test
    void alpha_needs_two_items_two_pairs_and_some_variance() {
        CronbachAlpha single = Ratings.of("a p PEER i C 2", "a q PEER i C 4")
                .statistics()
                .alpha()
                .get(0)
                .found();
        assertThat(single.listwise()).isEqualTo(NONE);
        assertThat(single.analysis()).isEmpty();

        CronbachAlpha constant = Ratings.of("a p PEER i C 2", "a p PEER j C 4", "a q PEER i C 2", "a q PEER j C 4")
                .statistics()
                .alpha()
                .get(0)
                .found();
        assertThat(constant.listwise()).isEqualTo(NONE);
        assertThat(constant.interval()).isEmpty();
        assertThat(constant.standardError()).isEqualTo(NONE);
        assertThat(constant.analysis().get(0).restCorrelation()).isEqualTo(NONE);

        CronbachAlpha apart = Ratings.of("a p PEER i C 2", "a q PEER i C 4", "a r PEER j C 1", "a s PEER j C 5")
                .statistics()
                .alpha()
                .get(0)
                .found();
        assertThat(apart.pairs()).isZero();
        assertThat(apart.pairwise()).isEqualTo(NONE);
    }

    @Test
    void items_of_two_opposed_ratings_have_a_negative_alpha() {
        CronbachAlpha opposed = Ratings.of(
                        "a p PEER i C 1",
                        "a p PEER j C 4",
                        "a q PEER i C 5",
                        "a q PEER j C 3",
                        "a r PEER i C 4",
                        "a r PEER j C 1")
                .statistics()
                .alpha()
                .get(0)
                .found();

        assertThat(opposed.listwise().getAsDouble()).isNegative();
        assertThat(opposed.analysis().get(0).alphaWithout()).isEqualTo(NONE);
    }

    @Test
    void items_that_are_always_rated_alike_have_no_error_of_measurement() {
        CronbachAlpha alike = Ratings.of(
                        "a p PEER i C 1",
                        "a p PEER j C 1",
                        "a p PEER k C 1",
                        "a q PEER i C 2",
                        "a q PEER j C 2",
                        "a q PEER k C 2",
                        "a r PEER i C 4",
                        "a r PEER j C 4",
                        "a r PEER k C 4")
                .statistics()
                .alpha()
                .get(0)
                .found();

        assertThat(alike.listwise().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(alike.standardError()).hasValue(0);
        assertThat(alike.interval().orElseThrow().low()).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_correlation_that_divides_by_0_may_still_have_limits() {
        ShroutFleiss found = Ratings.of(
                        "a p PEER i C 1",
                        "a q PEER i C 1",
                        "b p PEER i C 2",
                        "b q PEER i C 1",
                        "c p PEER i C 1",
                        "c q PEER i C 2")
                .statistics()
                .shroutFleiss()
                .get(0)
                .found();

        assertThat(found.twoRandomMean().icc()).isEqualTo(NONE);
        assertThat(found.twoRandomMean().low().orElseThrow()).isCloseTo(58.0 / 19, within(1e-9));
        assertThat(found.twoRandomMean().high().orElseThrow()).isCloseTo(18.0 / 19, within(1e-6));
    }

    @Test
    void a_composite_of_groups_of_one_has_no_error_of_its_own_groups() {
        CycleStatistics found = Ratings.of(
                        "a m MANAGER i C 2",
                        "a p PEER i C 4",
                        "a q PEER i C 5",
                        "a e EXTERNAL i C 1",
                        "b e EXTERNAL i C 3")
                .statistics();

        Composite composite = found.composites().get(0).found();
        assertThat(composite.groups()).isEqualTo(2);
        assertThat(composite.mean().orElseThrow()).isCloseTo((0.5 * 2 + 0.3 * 4.5) / 0.8, within(1e-12));
        assertThat(composite.ownError()).isEqualTo(NONE);
        assertThat(composite.satterthwaiteDf()).isEqualTo(NONE);
        assertThat(composite.pooledDf()).isEqualTo(1);
        assertThat(composite.pooledError()).isPresent();
        Composite unweighted = found.composites().get(1).found();
        assertThat(unweighted.groups()).isZero();
        assertThat(unweighted.mean()).isEqualTo(NONE);
        assertThat(unweighted.interval()).isEmpty();
    }

    @Test
    void change_without_deviation_has_no_test_and_without_an_earlier_cycle_is_none() {
        Ratings before = Ratings.of("a p PEER i c0 2", "a q PEER i c0 2", "b p PEER i c0 3");
        CycleStatistics found = Ratings.of("a p PEER i c0 4", "a q PEER i c0 4", "b p PEER i c0 3", "z p PEER i c0 3")
                .statistics(before);

        WelchChange equal = found.trend().get(0).found().change();
        assertThat(equal.change()).hasValue(2);
        assertThat(equal.error()).hasValue(0);
        assertThat(equal.t()).isEqualTo(NONE);
        assertThat(equal.interval()).isEmpty();
        assertThat(found.trend().get(0).found().reliable().orElseThrow().direction())
                .isPresent();
        assertThat(found.trend().get(1).found().change().error()).isEqualTo(NONE);
        assertThat(found.trend().get(2).found().meanBefore()).isEqualTo(NONE);
        assertThat(found.trend().get(2).found().change().change()).isEqualTo(NONE);
        assertThat(found.trend().get(2).found().reliable()).isEmpty();
    }

    @Test
    void a_scale_without_points_has_no_null_variances_and_no_top() {
        CycleStatistics found =
                Ratings.of("a p PEER i C 2", "a q PEER i C 4").withoutPoints().statistics();

        assertThat(found.ofItems().get(0).found().topTwo()).isEmpty();
        assertThat(found.ofCompetencies().get(0).found().topTwoShare()).isEqualTo(NONE);
        assertThat(found.ofCompetencies().get(0).found().atMaximum()).isEmpty();
        assertThat(found.itemAgreement().get(0).found().rwgUniform()).isEqualTo(NONE);
        assertThat(found.itemAgreement().get(0).found().awg()).isEqualTo(NONE);
        assertThat(found.itemAgreement().get(0).found().adMean()).hasValue(1);
        assertThat(found.competencyAgreement().get(0).found().listwise().lindell())
                .isEqualTo(NONE);
    }

    @Test
    void a_graph_in_two_parts_has_no_leniency() {
        CycleStatistics found = Ratings.of(
                        "a p PEER i C 2", "a q PEER i C 4", "b r PEER i C 4", "b s PEER i C 5", "b p PEER j D 1")
                .statistics();

        assertThat(found.leniency().get(0).found()).isEmpty();
        assertThat(found.leniency().get(1).found()).isPresent();
    }
}
