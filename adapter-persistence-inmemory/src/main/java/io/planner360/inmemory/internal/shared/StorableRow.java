package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.StorableText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses what PostgreSQL cannot keep unchanged, wherever it stands in a row: text that is not storable, and
 * instants finer than a microsecond.
 */
final class StorableRow {
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private StorableRow() {}

    static void check(Object value) {
        if (value instanceof String text) {
            require(StorableText.isStorable(text), "text with NUL or a lone surrogate cannot be stored");
        } else if (value instanceof Instant instant) {
            require(
                    instant.equals(instant.truncatedTo(ChronoUnit.MICROS)),
                    "an instant finer than a microsecond cannot be stored");
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(StorableRow::check);
        } else if (value instanceof Collection<?> items) {
            items.forEach(StorableRow::check);
        } else if (value instanceof Map<?, ?> map) {
            check(map.keySet());
            check(map.values());
        } else if (value instanceof Record) {
            for (Method accessor : ACCESSORS.get(value.getClass())) {
                check(read(accessor, value));
            }
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new PlannerException(otherwise, null);
        }
    }

    /** Only of components that can hold text or an instant: ids and numbers are most of a row. */
    private static List<Method> accessors(Class<?> type) {
        List<Method> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> its = component.getType();
            if (its == String.class
                    || its == Instant.class
                    || its == Optional.class
                    || its.isInterface()
                    || (its.isRecord() && !ACCESSORS.get(its).isEmpty())) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
            }
        }
        return List.copyOf(accessors);
    }

    private static Object read(Method accessor, Object row) {
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("a record's accessor can be read", impossible);
        }
    }
}
