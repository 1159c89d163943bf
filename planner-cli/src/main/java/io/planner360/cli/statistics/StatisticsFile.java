package io.planner360.cli.statistics;

import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.Problem;
import io.planner360.cli.input.csv.Problems;
import io.planner360.cli.input.json.JsonFile;
import io.planner360.cli.input.json.JsonValue;
import io.planner360.domain.rating.statistics.StatisticsParameters;
import io.planner360.domain.rating.statistics.description.Tolerance;
import io.planner360.domain.rating.statistics.table.RatingScale;
import io.planner360.domain.rating.statistics.table.RatingTable;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The parameters of statistics in a JSON file: {@code scale} and {@code parameters}. A file with a whole reference case
 * has them among other fields, which are left alone but for {@code csv} and {@code input}.
 */
final class StatisticsFile {
    private static final double LEVEL = 0.95;
    private static final Set<String> FILE = Set.of("scale", "parameters");
    private static final Set<String> SCALE = Set.of("min", "max", "points", "uniform_null_variance");
    private static final Set<String> PARAMETERS = Set.of(
            "confidence_level",
            "group_weights",
            "required_level",
            "johari_cut",
            "gap_cut",
            "trend_cycle1_csv",
            "trend_reliability_rxx",
            "trend_sd_cycle1");

    private final Path file;
    private final Problems problems;
    private Optional<JsonValue> root = Optional.empty();
    private StatisticsParameters parameters = StatisticsParameters.NONE;
    private Optional<String> ratings = Optional.empty();
    private Optional<String> earlierRatings = Optional.empty();
    private Optional<SingleChange> change = Optional.empty();

    private StatisticsFile(String typed, Path file) {
        this.file = file;
        this.problems = new Problems(typed);
    }

    /** No file at all. */
    static StatisticsFile none() {
        return new StatisticsFile("", Path.of(""));
    }

    /** Reads a file; what is wrong with it is among its problems. */
    static StatisticsFile read(String typed) {
        StatisticsFile read = new StatisticsFile(typed, Path.of(typed));
        read.root = JsonFile.read(CsvSource.file(typed, read.file), read.problems);
        read.root.ifPresent(read::take);
        return read;
    }

    /** What is wrong with it so far. */
    List<Problem> problems() {
        return problems.byLine();
    }

    StatisticsParameters parameters() {
        return parameters;
    }

    /** The ratings that a reference case names. */
    Optional<CsvSource> ratings() {
        return ratings.map(this::beside);
    }

    /** The ratings of an earlier cycle. */
    Optional<CsvSource> earlierRatings() {
        return earlierRatings.map(this::beside);
    }

    /** The change of a reference case that has no ratings. */
    Optional<SingleChange> change() {
        return change;
    }

    /** Adds what the parameters name and the ratings do not have to what is wrong. */
    void checkAgainst(RatingTable table) {
        parameters
                .strangersTo(table)
                .forEach(stranger ->
                        root.flatMap(value -> value.member("parameters")).ifPresent(value -> refuse(value, stranger)));
    }

    private void take(JsonValue whole) {
        boolean isCase =
                whole.members().containsKey("case_id") || whole.members().containsKey("expected");
        if (!isCase) {
            Members.only(whole, FILE);
        }
        if (isCase && whole.optionalMember("input").isPresent()) {
            change = whole.member("input").flatMap(SingleChange::of);
            return;
        }
        Optional<RatingScale> scale = whole.member("scale").flatMap(StatisticsFile::scale);
        parameters = StatisticsParameters.of(scale);
        Members.optional(whole, "parameters").ifPresent(given -> takeParameters(given, scale));
        if (isCase) {
            ratings = Members.optional(whole, "csv").flatMap(JsonValue::text);
        }
    }

    private static Optional<RatingScale> scale(JsonValue given) {
        Members.only(given, SCALE);
        OptionalDouble min = given.member("min").map(Members::number).orElseGet(OptionalDouble::empty);
        OptionalDouble max = given.member("max").map(Members::number).orElseGet(OptionalDouble::empty);
        OptionalInt points = Members.optional(given, "points")
                .flatMap(value -> value.wholeNumber(2))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        OptionalDouble variance = Members.number(given, "uniform_null_variance");
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        Either<InvalidInput, RatingScale> scale = RatingScale.of(min.getAsDouble(), max.getAsDouble(), points);
        scale.swap().forEach(wrong -> wrong.violations().forEach(violation -> refuse(given, violation)));
        Optional<RatingScale> sound = scale.fold(wrong -> Optional.empty(), Optional::of);
        sound.flatMap(RatingScale::range)
                .filter(range -> variance.isPresent()
                        && !Tolerance.areEqual(variance.getAsDouble() / range.uniformNullVariance(), 1))
                .ifPresent(range -> refuse(
                        given,
                        new Violation(
                                "uniform_null_variance",
                                "must be (points^2 - 1) / 12, which is " + range.uniformNullVariance()
                                        + "; it may be left out")));
        return sound;
    }

    private void takeParameters(JsonValue given, Optional<RatingScale> scale) {
        Members.only(given, PARAMETERS);
        OptionalDouble level = Members.number(given, "confidence_level");
        if (level.isPresent() && !Tolerance.areEqual(level.getAsDouble(), LEVEL)) {
            refuse(given, new Violation("confidence_level", "must be 0.95; it may be left out"));
        }
        earlierRatings = Members.optional(given, "trend_cycle1_csv").flatMap(JsonValue::text);
        parameters = new StatisticsParameters(
                scale,
                Members.numbers(given, "group_weights"),
                Members.numbers(given, "required_level"),
                Members.number(given, "johari_cut"),
                Members.number(given, "gap_cut"),
                Members.numbers(given, "trend_reliability_rxx"),
                Members.numbers(given, "trend_sd_cycle1"));
        parameters.checked().swap().forEach(wrong -> wrong.violations().forEach(violation -> refuse(given, violation)));
    }

    /** A field of a violation is a member, or a member of a member, whose name may have any characters. */
    private static void refuse(JsonValue object, Violation violation) {
        String field = violation.field();
        int dot = field.indexOf('.');
        if (object.members().containsKey(field)) {
            object.member(field).ifPresent(value -> value.refuse(violation.problem()));
        } else if (dot > 0) {
            object.member(field.substring(0, dot))
                    .flatMap(member -> member.member(field.substring(dot + 1)))
                    .ifPresent(value -> value.refuse(violation.problem()));
        } else {
            object.refuse(violation.toString());
        }
    }

    private CsvSource beside(String other) {
        Path path = file.resolveSibling(other);
        return CsvSource.file(path.toString(), path);
    }
}
