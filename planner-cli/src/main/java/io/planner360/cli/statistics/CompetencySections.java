package io.planner360.cli.statistics;

import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.ItemOfScale;
import io.planner360.domain.rating.statistics.OfCompetency;
import io.planner360.domain.rating.statistics.OfTargetCompetency;
import io.planner360.domain.rating.statistics.Reliability;
import io.planner360.domain.rating.statistics.Shrinkage;
import io.planner360.domain.rating.statistics.StatisticsParameters;
import io.planner360.domain.rating.statistics.reliability.CronbachAlpha;
import io.planner360.domain.rating.statistics.reliability.IntraclassCorrelation;
import io.planner360.domain.rating.statistics.reliability.OneWayAnova;
import io.planner360.domain.rating.statistics.shrinkage.Need;
import io.planner360.domain.rating.statistics.shrinkage.ShrunkenMean;
import io.planner360.domain.rating.statistics.shrinkage.VarianceComponents;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** The sections of what competencies tell about all targets. */
final class CompetencySections {
    private final CycleStatistics statistics;
    private final boolean hasRequiredLevels;

    CompetencySections(CycleStatistics statistics, StatisticsParameters parameters) {
        this.statistics = statistics;
        this.hasRequiredLevels = !parameters.requiredLevels().isEmpty();
    }

    void writeTo(Fields fields) throws IOException {
        fields.list("icc_by_competency", statistics.reliability(), CompetencySections::reliability)
                .list("alpha_by_competency", statistics.alpha(), CompetencySections::alpha)
                .list("item_analysis", statistics.itemAnalysis(), CompetencySections::itemAnalysis)
                .list("variance_components_by_competency", statistics.components(), CompetencySections::components)
                .list("shrinkage_by_target_competency", statistics.shrinkage(), this::shrinkage);
    }

    private static void reliability(Fields fields, OfCompetency<Reliability> row) throws IOException {
        Optional<OneWayAnova> anova = row.found().anova();
        IntraclassCorrelation found = row.found().correlation();
        fields.text("competency", row.competency())
                .count("n_targets", row.found().targets())
                .count("n_rater_scores", row.found().scores())
                .count("df_between", whole(anova, OneWayAnova::dfBetween))
                .count("df_within", whole(anova, OneWayAnova::dfWithin))
                .number("mean_group_size", number(anova, OneWayAnova::meanGroupSize))
                .number("n0", number(anova, OneWayAnova::n0))
                .number("ms_between", number(anova, OneWayAnova::msBetween))
                .number("ms_within", number(anova, OneWayAnova::msWithin))
                .number("f", found.f())
                .number("p_value", found.pValue())
                .number("icc1_mean_group_size", found.icc1MeanGroupSize())
                .number("icc1_n0", found.icc1())
                .interval("icc1_n0_ci95", found.icc1Interval())
                .number("icc2", found.icc2())
                .interval("icc2_ci95", found.icc2Interval())
                .number(
                        "raters_needed_for_icc2_070",
                        found.ratersNeeded().isPresent()
                                ? OptionalDouble.of(
                                        (double) found.ratersNeeded().getAsLong())
                                : OptionalDouble.empty());
    }

    private static void alpha(Fields fields, OfCompetency<CronbachAlpha> row) throws IOException {
        CronbachAlpha found = row.found();
        fields.text("competency", row.competency())
                .count("k_items", found.items())
                .count("n_listwise", found.pairs())
                .number("alpha_listwise", found.listwise())
                .interval("alpha_listwise_ci95", found.interval())
                .number("sem_listwise", found.standardError())
                .number("alpha_pairwise", found.pairwise());
    }

    private static void itemAnalysis(Fields fields, OfCompetency<ItemOfScale> row) throws IOException {
        fields.text("competency", row.competency())
                .text("item", row.found().item())
                .count("n_listwise", row.found().analysis().pairs())
                .number("item_rest_correlation", row.found().analysis().restCorrelation())
                .number("alpha_if_deleted", row.found().analysis().alphaWithout());
    }

    private static void components(Fields fields, OfCompetency<Optional<VarianceComponents>> row) throws IOException {
        Optional<VarianceComponents> found = row.found();
        fields.text("competency", row.competency())
                .number("sigma2_within", number(found, VarianceComponents::within))
                .number("tau2_between", number(found, VarianceComponents::between))
                .number("n0", number(found, VarianceComponents::n0))
                .number("mu_gls", number(found, VarianceComponents::mean));
    }

    private void shrinkage(Fields fields, OfTargetCompetency<Shrinkage> row) throws IOException {
        Shrinkage found = row.found();
        fields.text("competency", row.competency())
                .text("target", row.target())
                .count("n_raters", found.raters())
                .number("raw_mean", found.rawMean())
                .number(
                        "reliability_weight_b",
                        found.shrunken().map(ShrunkenMean::weight).orElseGet(OptionalDouble::empty))
                .number("shrunken_mean", number(found.shrunken(), ShrunkenMean::mean))
                .number("posterior_sd", number(found.shrunken(), ShrunkenMean::posteriorDeviation));
        if (hasRequiredLevels) {
            fields.number("required_level", found.required())
                    .number("probability_below_required", number(found.need(), Need::probabilityBelow))
                    .number("expected_shortfall", number(found.need(), Need::expectedShortfall));
        }
    }

    private static <T> OptionalDouble number(Optional<T> found, ToDoubleFunction<T> number) {
        return found.isPresent() ? OptionalDouble.of(number.applyAsDouble(found.get())) : OptionalDouble.empty();
    }

    private static <T> OptionalInt whole(Optional<T> found, ToIntFunction<T> number) {
        return found.isPresent() ? OptionalInt.of(number.applyAsInt(found.get())) : OptionalInt.empty();
    }
}
