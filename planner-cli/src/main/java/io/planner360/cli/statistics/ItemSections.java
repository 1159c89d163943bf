package io.planner360.cli.statistics;

import io.planner360.domain.rating.statistics.CycleStatistics;
import io.planner360.domain.rating.statistics.OfItem;
import io.planner360.domain.rating.statistics.agreement.KrippendorffAlpha;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency;
import io.planner360.domain.rating.statistics.reliability.ShroutFleiss;
import io.planner360.domain.rating.statistics.reliability.TwoWaySquares;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** The sections with a row for each item. */
final class ItemSections {
    private final CycleStatistics statistics;
    private final List<String> raters;
    private final List<String> targets;

    ItemSections(CycleStatistics statistics) {
        this.statistics = statistics;
        this.raters = statistics.ratings().raters();
        this.targets = statistics.ratings().targets();
    }

    void writeTo(Fields fields) throws IOException {
        fields.list("krippendorff_alpha_by_item", statistics.krippendorff(), ItemSections::krippendorff)
                .list("shrout_fleiss_by_item", statistics.shroutFleiss(), ItemSections::shroutFleiss)
                .list("rater_leniency_by_item", statistics.leniency(), this::leniency);
    }

    private static void krippendorff(Fields fields, OfItem<KrippendorffAlpha> row) throws IOException {
        fields.text("item", row.item())
                .count("n_units_pairable", row.found().units())
                .number("krippendorff_nominal", row.found().nominal())
                .number("krippendorff_ordinal", row.found().ordinal())
                .number("krippendorff_interval", row.found().interval());
    }

    private static void shroutFleiss(Fields fields, OfItem<ShroutFleiss> row) throws IOException {
        ShroutFleiss found = row.found();
        Optional<TwoWaySquares> squares = found.squares();
        fields.text("item", row.item())
                .count("n_targets_complete", found.targets())
                .count("k_raters", found.raters())
                .number("ms_between_targets", number(squares, TwoWaySquares::betweenTargets))
                .number("ms_within_targets", number(squares, TwoWaySquares::withinTargets))
                .number("ms_between_raters", number(squares, TwoWaySquares::betweenRaters))
                .number("ms_error", number(squares, TwoWaySquares::error))
                .count("df_between_targets", whole(squares, TwoWaySquares::dfBetweenTargets))
                .count("df_within_targets", whole(squares, TwoWaySquares::dfWithinTargets))
                .count("df_between_raters", whole(squares, TwoWaySquares::dfBetweenRaters))
                .count("df_error", whole(squares, TwoWaySquares::dfError))
                .number("icc_2_ci_satterthwaite_df", found.satterthwaiteDf());
        coefficient(fields, "icc_1_1", found.oneRandom());
        coefficient(fields, "icc_2_1", found.twoRandom());
        coefficient(fields, "icc_3_1", found.twoMixed());
        coefficient(fields, "icc_1_k", found.oneRandomMean());
        coefficient(fields, "icc_2_k", found.twoRandomMean());
        coefficient(fields, "icc_3_k", found.twoMixedMean());
    }

    private static void coefficient(Fields fields, String name, ShroutFleiss.Coefficient found) throws IOException {
        fields.object(
                name,
                of -> of.number("icc", found.icc())
                        .number("ci95_low", found.low())
                        .number("ci95_high", found.high())
                        .number("f", found.f())
                        .count("df1", found.df1())
                        .count("df2", found.df2())
                        .number("p_value", found.pValue()));
    }

    private void leniency(Fields fields, OfItem<Optional<RaterLeniency>> row) throws IOException {
        fields.text("item", row.item()).truth("connected", row.found().isPresent());
        if (row.found().isPresent()) {
            effects(fields, row.found().get());
        }
    }

    private void effects(Fields fields, RaterLeniency found) throws IOException {
        fields.number("grand_mean", found.grandMean())
                .count("residual_df", found.residualDf())
                .number("residual_ms", found.residualMs())
                .list(
                        "raters",
                        found.raters(),
                        (of, rater) -> of.text("rater", raters.get(rater.rater()))
                                .count("n_targets", rater.targets())
                                .number("leniency_effect", rater.leniency()))
                .list(
                        "targets",
                        found.targets(),
                        (of, target) -> of.text("target", targets.get(target.target()))
                                .count("n_raters", target.raters())
                                .number("raw_mean", target.rawMean())
                                .number("leniency_adjusted_mean", target.adjustedMean()));
    }

    private static <T> OptionalDouble number(Optional<T> found, ToDoubleFunction<T> number) {
        return found.isPresent() ? OptionalDouble.of(number.applyAsDouble(found.get())) : OptionalDouble.empty();
    }

    private static <T> OptionalInt whole(Optional<T> found, ToIntFunction<T> number) {
        return found.isPresent() ? OptionalInt.of(number.applyAsInt(found.get())) : OptionalInt.empty();
    }
}
