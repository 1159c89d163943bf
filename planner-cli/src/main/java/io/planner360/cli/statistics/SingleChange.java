package io.planner360.cli.statistics;

import io.planner360.cli.input.json.JsonValue;
import io.planner360.domain.rating.statistics.trend.ReliableChange;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The change of one score, which a reference case may have in the place of ratings. */
record SingleChange(double before, double after, double deviation, double reliability) {
    private static final Set<String> FIELDS = Set.of("score_cycle1", "score_cycle2", "sd", "reliability");

    /** The change; empty, with the reasons among the problems, where something is wrong with it. */
    static Optional<SingleChange> of(JsonValue input) {
        Members.only(input, FIELDS);
        OptionalDouble before = number(input, "score_cycle1");
        OptionalDouble after = number(input, "score_cycle2");
        OptionalDouble deviation = number(input, "sd");
        OptionalDouble reliability = number(input, "reliability");
        if (deviation.isPresent() && deviation.getAsDouble() < 0) {
            input.member("sd").ifPresent(sd -> sd.refuse("must not be negative"));
        }
        if (reliability.isPresent() && !(reliability.getAsDouble() >= 0 && reliability.getAsDouble() <= 1)) {
            input.member("reliability").ifPresent(value -> value.refuse("must be 0 to 1"));
        }
        return before.isPresent() && after.isPresent() && deviation.isPresent() && reliability.isPresent()
                ? Optional.of(new SingleChange(
                        before.getAsDouble(), after.getAsDouble(), deviation.getAsDouble(), reliability.getAsDouble()))
                : Optional.empty();
    }

    ReliableChange judged() {
        return ReliableChange.of(after - before, deviation, reliability);
    }

    private static OptionalDouble number(JsonValue input, String field) {
        return input.member(field).map(Members::number).orElseGet(OptionalDouble::empty);
    }
}
