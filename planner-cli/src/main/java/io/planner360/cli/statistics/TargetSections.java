package io.planner360.cli.statistics;

import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.OfTarget;
import io.planner360.domain.rating.statistics.OfTargetCompetency;
import io.planner360.domain.rating.statistics.OfTargetItem;
import io.planner360.domain.rating.statistics.RatingsOfItem;
import io.planner360.domain.rating.statistics.ScoresOfCompetency;
import io.planner360.domain.rating.statistics.ScoresOfGroup;
import io.planner360.domain.rating.statistics.StatisticsParameters;
import io.planner360.domain.rating.statistics.TargetDifference;
import io.planner360.domain.rating.statistics.Trend;
import io.planner360.domain.rating.statistics.agreement.CompetencyAgreement;
import io.planner360.domain.rating.statistics.agreement.ItemAgreement;
import io.planner360.domain.rating.statistics.comparison.Composite;
import io.planner360.domain.rating.statistics.comparison.Norm;
import io.planner360.domain.rating.statistics.comparison.SelfOther;
import io.planner360.domain.rating.statistics.comparison.SelfOtherProfile;
import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.Proportion;
import io.planner360.domain.rating.statistics.trend.ReliableChange;
import io.planner360.domain.rating.statistics.trend.WelchChange;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sections with a row for each target. */
final class TargetSections {
    private final CycleStatistics statistics;
    private final boolean hasPoints;

    TargetSections(CycleStatistics statistics, StatisticsParameters parameters) {
        this.statistics = statistics;
        this.hasPoints = parameters.scale().flatMap(scale -> scale.range()).isPresent();
    }

    void writeTo(Fields fields) throws IOException {
        fields.list("stats_by_target_item", statistics.ofItems(), this::item)
                .list("agreement_by_target_item", statistics.itemAgreement(), TargetSections::itemAgreement)
                .list("stats_by_target_competency", statistics.ofCompetencies(), this::competency)
                .list("agreement_by_target_competency", statistics.competencyAgreement(), TargetSections::agreement)
                .list("stats_by_target_competency_group", statistics.ofGroups(), TargetSections::group)
                .list("norms_by_target_competency", statistics.norms(), TargetSections::norm)
                .list("self_other_by_target_competency", statistics.selfOther(), TargetSections::selfOther)
                .list("self_other_profile_by_target", statistics.profiles(), TargetSections::profile);
        if (!statistics.composites().isEmpty()) {
            fields.list("composite_by_target_competency", statistics.composites(), TargetSections::composite);
        }
        if (!statistics.trend().isEmpty()) {
            fields.list("trend_by_target_competency", statistics.trend(), TargetSections::trend);
        }
        if (statistics.difference().isPresent()) {
            TargetDifference found = statistics.difference().get();
            fields.object("welch_" + found.to() + "_minus_" + found.from(), of -> welch(of, found.difference()));
        }
    }

    private void item(Fields fields, OfTargetItem<RatingsOfItem> row) throws IOException {
        RatingsOfItem found = row.found();
        key(fields, row)
                .count("n", found.ratings().n())
                .summary("mean", "sd", found.ratings())
                .number("median", found.ratings().median())
                .number("min", found.ratings().min())
                .number("max", found.ratings().max());
        if (hasPoints) {
            Optional<Interval> interval = found.topTwo().map(Proportion::interval);
            fields.number(
                            "top2_share",
                            found.topTwo()
                                    .map(top -> OptionalDouble.of(top.share()))
                                    .orElseGet(OptionalDouble::empty))
                    .interval("top2_wilson95", interval);
        }
    }

    private static void itemAgreement(Fields fields, OfTargetItem<ItemAgreement> row) throws IOException {
        ItemAgreement found = row.found();
        key(fields, row)
                .count("n", found.n())
                .number("variance", found.variance())
                .number("rwg_uniform", found.rwgUniform())
                .number("rwg_slight_skew", found.rwgSlightSkew())
                .number("ad_mean", found.adMean())
                .number("ad_median", found.adMedian())
                .number("awg", found.awg());
    }

    private void competency(Fields fields, OfTargetCompetency<ScoresOfCompetency> row) throws IOException {
        ScoresOfCompetency found = row.found();
        key(fields, row)
                .count("n_raters", found.scores().n())
                .count("n_ratings", found.ratings())
                .summary("mean_of_rater_scores", "sd_of_rater_scores", found.scores())
                .interval("ci95_pooled", found.pooledInterval())
                .number("median_of_rater_scores", found.scores().median())
                .number("pooled_mean_of_ratings", found.pooledMean())
                .number("pooled_sd_of_ratings", found.pooledDeviation())
                .number("mean_of_item_means", found.meanOfItemMeans());
        if (hasPoints) {
            fields.number("top2_share_of_ratings", found.topTwoShare())
                    .count("n_ratings_at_scale_min", found.atMinimum())
                    .count("n_ratings_at_scale_max", found.atMaximum());
        }
    }

    private static void agreement(Fields fields, OfTargetCompetency<CompetencyAgreement> row) throws IOException {
        CompetencyAgreement.Listwise listwise = row.found().listwise();
        CompetencyAgreement.Available available = row.found().available();
        key(fields, row)
                .count("n_raters_listwise", listwise.raters())
                .count("n_items_listwise", listwise.items())
                .number("mean_item_variance_listwise", listwise.meanVariance())
                .number("rwgj_uniform_listwise", listwise.rwgjUniform())
                .number("rwgj_slight_skew_listwise", listwise.rwgjSlightSkew())
                .number("rwgj_lindell_listwise", listwise.lindell())
                .number("ad_mean_listwise", listwise.adMean())
                .number("ad_median_listwise", listwise.adMedian())
                .number("awgj_listwise", listwise.awg())
                .count("n_items_available", available.items())
                .number("mean_item_variance_available", available.meanVariance())
                .number("rwgj_uniform_available", available.rwgjUniform())
                .number("ad_mean_available", available.adMean())
                .number("ad_median_available", available.adMedian());
    }

    private static void group(Fields fields, OfTargetCompetency<ScoresOfGroup> row) throws IOException {
        key(fields, row)
                .text("rater_group", row.found().group())
                .count("n_raters", row.found().scores().n())
                .summary("mean", "sd", row.found().scores());
    }

    private static void norm(Fields fields, OfTargetCompetency<Norm> row) throws IOException {
        key(fields, row)
                .count("n_targets_in_norm", row.found().targets())
                .number("percentile_rank", row.found().percentileRank())
                .number("z_score", row.found().z())
                .number("t_score", row.found().t());
    }

    private static void selfOther(Fields fields, OfTargetCompetency<SelfOther> row) throws IOException {
        SelfOther found = row.found();
        key(fields, row)
                .number("self_score", found.self())
                .number("others_mean", found.others())
                .count("n_other_raters", found.raters())
                .number("gap_self_minus_others", found.gap())
                .number("others_se", found.othersError())
                .text("gap_category", found.category())
                .text("johari_quadrant", found.quadrant());
    }

    private static void profile(Fields fields, OfTarget<SelfOtherProfile> row) throws IOException {
        SelfOtherProfile found = row.found();
        fields.text("target", row.target())
                .count("n_competencies", found.competencies())
                .number("mean_gap", found.meanGap())
                .number("mean_absolute_gap", found.meanAbsoluteGap())
                .number("euclidean_distance", found.distance())
                .number("pearson", found.pearson())
                .number("spearman", found.spearman());
    }

    private static void composite(Fields fields, OfTargetCompetency<Composite> row) throws IOException {
        Composite found = row.found();
        key(fields, row)
                .count("n_groups_used", found.groups())
                .number("weight_sum_used", found.weights())
                .number("composite", found.mean())
                .number("composite_se_own_group_sd", found.ownError())
                .number("satterthwaite_df", found.satterthwaiteDf())
                .number("composite_se_pooled", found.pooledError())
                .count("df_pooled", found.pooledDf())
                .interval("ci95_pooled", found.interval());
    }

    private static void trend(Fields fields, OfTargetCompetency<Trend> row) throws IOException {
        Trend found = row.found();
        key(fields, row)
                .count("n_raters_cycle1", found.ratersBefore())
                .count("n_raters_cycle2", found.raters())
                .number("mean_cycle1", found.meanBefore())
                .number("mean_cycle2", found.mean());
        welch(fields, found.change())
                .number(
                        "rci_jacobson_truax",
                        found.reliable().map(ReliableChange::index).orElseGet(OptionalDouble::empty))
                .text("reliable_change", found.reliable().flatMap(ReliableChange::direction));
    }

    private static Fields welch(Fields fields, WelchChange change) throws IOException {
        return fields.number("change", change.change())
                .number("welch_se", change.error())
                .number("welch_t", change.t())
                .number("welch_df", change.df())
                .number("welch_p_value", change.pValue())
                .interval("change_ci95", change.interval());
    }

    private static Fields key(Fields fields, OfTargetItem<?> row) throws IOException {
        return fields.text("target", row.target()).text("item", row.item()).text("competency", row.competency());
    }

    private static Fields key(Fields fields, OfTargetCompetency<?> row) throws IOException {
        return fields.text("target", row.target()).text("competency", row.competency());
    }
}
