package io.planner360.testkit.differential;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Commands that ask for less: one item of a list fewer, or an optional value left out. */
final class Smaller {
    private Smaller() {}

    static List<Record> than(Record command) {
        RecordComponent[] components = command.getClass().getRecordComponents();
        Object[] values =
                Stream.of(components).map(component -> read(command, component)).toArray();
        List<Record> smaller = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (Object less : lessThan(values[i])) {
                Object[] changed = values.clone();
                changed[i] = less;
                smaller.add(made(command, components, changed));
            }
        }
        return smaller;
    }

    private static List<Object> lessThan(Object value) {
        List<Object> less = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> rest = new ArrayList<>(list);
                rest.remove(i);
                less.add(rest);
            }
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            less.add(Optional.empty());
        }
        return less;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("commands are public records", hidden);
        }
    }

    private static Record made(Record like, RecordComponent[] components, Object[] values) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("commands are public records", hidden);
        }
    }
}
