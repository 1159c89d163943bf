package io.planner360.testkit.differential;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Commands that ask for less: one item of a list fewer, or an optional value left out. */
final class Smaller {
    private Smaller() {}

    static List<Record> than(Record command) {
        List<Record> smaller = new ArrayList<>();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            for (Object less : lessThan(CommandParts.read(command, component))) {
                smaller.add(CommandParts.with(command, component, less));
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
}
