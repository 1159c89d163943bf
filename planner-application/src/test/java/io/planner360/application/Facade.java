package io.planner360.application;

import io.planner360.application.shared.Guard;
import io.planner360.application.shared.Guarded;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every method of the planner and of its services, with the guard of what it takes. */
final class Facade {
    private Facade() {}

    /**
     * One method.
     *
     * @param path as a host writes it, as in {@code feedback().cycles().close}
     * @param name of the command's type, or of the method where that carries the guard
     * @param guarded what carries the guard
     */
    record Entry(String path, String name, AnnotatedElement guarded) {
        Guard guard() {
            return Guard.of(guarded);
        }

        String feature() {
            int end = path.indexOf('(');
            return end < 0 ? "planner" : path.substring(0, end);
        }
    }

    /** By path. */
    static List<Entry> entries() {
        return methods(Planner.class, "")
                .sorted(Comparator.comparing(Entry::path))
                .toList();
    }

    private static Stream<Entry> methods(Class<?> service, String path) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> method.getReturnType().getSimpleName().endsWith("Service")
                        ? methods(method.getReturnType(), path + method.getName() + "().")
                        : Stream.of(entry(method, path)));
    }

    private static Entry entry(Method method, String path) {
        boolean takesCommand = method.getParameterCount() == 1 && !method.isAnnotationPresent(Guarded.class);
        return takesCommand
                ? new Entry(
                        path + method.getName(),
                        method.getParameterTypes()[0].getSimpleName(),
                        method.getParameterTypes()[0])
                : new Entry(path + method.getName(), method.getName(), method);
    }
}
