package io.planner360.cli.statistics;

import io.planner360.cli.input.csv.Shown;
import io.planner360.cli.input.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What files of parameters ask of JSON objects. */
final class Members {
    private Members() {}

    /** Refuses every member that is none of these. */
    static void only(JsonValue object, Set<String> known) {
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                value.refuse("is not known; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    /** A member that may be missing or null. */
    static Optional<JsonValue> optional(JsonValue object, String name) {
        return object.optionalMember(name).filter(value -> !value.isNull());
    }

    /** A number that a double can hold. */
    static OptionalDouble number(JsonValue value) {
        Optional<BigDecimal> number = value.number();
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!Double.isFinite(number.get().doubleValue())) {
            value.refuse("is too large: " + Shown.plain(number.get().toString()));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.get().doubleValue());
    }

    /** A number in a member that may be missing or null. */
    static OptionalDouble number(JsonValue object, String name) {
        return optional(object, name).map(Members::number).orElseGet(OptionalDouble::empty);
    }

    /** The numbers in a member that may be missing or null, by their names. */
    static Map<String, Double> numbers(JsonValue object, String name) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        optional(object, name)
                .ifPresent(found -> found.members()
                        .forEach((key, value) -> number(value).ifPresent(number -> numbers.put(key, number))));
        return numbers;
    }
}
