package io.planner360.cli.statistics;

import com.fasterxml.jackson.core.JsonGenerator;
import io.planner360.domain.rating.statistics.description.Interval;
import io.planner360.domain.rating.statistics.description.SampleSummary;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes the fields of one JSON object. Numbers have all their digits; what is undefined is null. */
final class Fields {
    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** What writes fields. */
    interface Content {
        void writeTo(Fields fields) throws IOException;
    }

    Fields text(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    Fields text(String name, Optional<? extends Enum<?>> value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get().name());
        } else {
            json.writeNull();
        }
        return this;
    }

    Fields truth(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    Fields count(String name, int value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    Fields count(String name, OptionalInt value) throws IOException {
        return number(name, value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty());
    }

    Fields number(String name, double value) throws IOException {
        return number(name, OptionalDouble.of(value));
    }

    /** A whole number has no point, as in {@code 3}. */
    Fields number(String name, OptionalDouble value) throws IOException {
        json.writeFieldName(name);
        if (value.isEmpty()) {
            json.writeNull();
        } else if (isWhole(value.getAsDouble())) {
            json.writeNumber((long) value.getAsDouble());
        } else {
            json.writeNumber(value.getAsDouble());
        }
        return this;
    }

    /** Two fields, ending in low and high. */
    Fields interval(String prefix, Optional<Interval> interval) throws IOException {
        number(prefix + "_low", low(interval));
        return number(prefix + "_high", high(interval));
    }

    /** Mean, deviation, error and interval of a sample. */
    Fields summary(String mean, String deviation, SampleSummary of) throws IOException {
        return number(mean, of.mean())
                .number(deviation, of.deviation())
                .number("se_of_mean", of.standardError())
                .interval("ci95", of.interval());
    }

    Fields object(String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.writeTo(this);
        json.writeEndObject();
        return this;
    }

    /** What writes a row of a list. */
    interface Row<T> {
        void write(Fields fields, T row) throws IOException;
    }

    <T> Fields list(String name, Iterable<T> rows, Row<T> row) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : rows) {
            json.writeStartObject();
            row.write(this, one);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }

    private static OptionalDouble low(Optional<Interval> interval) {
        return interval.isPresent() ? OptionalDouble.of(interval.get().low()) : OptionalDouble.empty();
    }

    private static OptionalDouble high(Optional<Interval> interval) {
        return interval.isPresent() ? OptionalDouble.of(interval.get().high()) : OptionalDouble.empty();
    }
}
