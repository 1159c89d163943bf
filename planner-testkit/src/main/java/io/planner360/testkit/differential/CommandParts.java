package io.planner360.testkit.differential;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Reads and replaces what a command is made of. */
final class CommandParts {
    private CommandParts() {}

    static Object read(Record command, RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("commands are public records", hidden);
        }
    }

    /** The same command with another value for that. */
    static Record with(Record command, RecordComponent replaced, Object value) {
        RecordComponent[] components = command.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> component.getName().equals(replaced.getName()) ? value : read(command, component))
                .toArray();
        try {
            return command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalArgumentException("commands are public records", hidden);
        }
    }
}
