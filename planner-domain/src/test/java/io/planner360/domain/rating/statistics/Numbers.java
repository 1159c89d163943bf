package io.planner360.domain.rating.statistics;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.rating.statistics.reliability.RaterLeniency.RaterEffect;
import io.planner360.domain.rating.statistics.reliability.RaterLeniency.TargetEffect;
import io.planner360.domain.rating.statistics.table.RatingTable;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every number of a result under its path, rows named by what they are of: what properties are stated about. */
final class Numbers {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private final RatingTable table;
    private final Map<String, Object> found = new HashMap<>();

    private Numbers(RatingTable table) {
        this.table = table;
    }

    static Map<String, Object> of(CycleStatistics statistics) {
        Numbers numbers = new Numbers(statistics.ratings());
        numbers.take("", statistics);
        return numbers.found;
    }

    private void take(String path, Object value) {
        if (value instanceof RatingTable) {
            return;
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(inner -> take(path, inner), () -> found.put(path, "undefined"));
        } else if (value instanceof OptionalDouble number) {
            found.put(path, number.isPresent() ? (Object) number.getAsDouble() : "undefined");
        } else if (value instanceof OptionalInt number) {
            found.put(path, number.isPresent() ? (Object) (double) number.getAsInt() : "undefined");
        } else if (value instanceof OptionalLong number) {
            found.put(path, number.isPresent() ? (Object) (double) number.getAsLong() : "undefined");
        } else if (value instanceof Number number) {
            found.put(path, number.doubleValue());
        } else if (value instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                take(path + "[" + name(list.get(at), at) + "]", requireNonNull(list.get(at)));
            }
        } else if (value instanceof Record row) {
            components(row).forEach((name, inner) -> take(path + "." + name, inner));
        } else {
            found.put(path, value.toString());
        }
    }

    private String name(Object row, int place) {
        if (row instanceof RaterEffect effect) {
            return "rater " + table.raters().get(effect.rater());
        }
        if (row instanceof TargetEffect effect) {
            return "target " + table.targets().get(effect.target());
        }
        String texts = components((Record) row).values().stream()
                .flatMap(
                        value -> value instanceof Record inner ? components(inner).values().stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining(" "));
        return texts.isEmpty() ? String.valueOf(place) : texts;
    }

    private static Map<String, Object> components(Record row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(row.getClass())) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return values;
    }

    /** Rows of effects are named by their raters and targets, whose numbers are no result. */
    private static List<RecordComponent> read(Class<?> type) {
        boolean effect = type == RaterEffect.class || type == TargetEffect.class;
        return Stream.of(type.getRecordComponents())
                .filter(component -> !effect || !List.of("rater", "target").contains(component.getName()))
                .peek(component -> component.getAccessor().setAccessible(true))
                .toList();
    }
}
