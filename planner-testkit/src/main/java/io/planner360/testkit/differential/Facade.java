package io.planner360.testkit.differential;

import static java.util.Comparator.comparing;

import io.planner360.application.Planner;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what can be done through the facade: each method of a service that takes a command. */
final class Facade {
    private Facade() {}

    static Stream<Operation> operations() {
        return operations(Planner.class, Side::planner);
    }

    private static Stream<Operation> operations(Class<?> service, Function<Side, Object> instance) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(comparing(Method::getName))
                .flatMap(method -> isService(method)
                        ? operations(method.getReturnType(), side -> call(method, instance.apply(side)))
                        : operation(method, instance).stream());
    }

    private static boolean isService(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType().getSimpleName().endsWith("Service");
    }

    private static Optional<Operation> operation(Method method, Function<Side, Object> instance) {
        if (method.getParameterCount() != 1 || !method.getParameterTypes()[0].isRecord()) {
            return Optional.empty();
        }
        Class<? extends Record> command = method.getParameterTypes()[0].asSubclass(Record.class);
        boolean canBeRefused = method.getReturnType() == Either.class;
        return Optional.of(
                new Operation(command, canBeRefused, (side, given) -> answer(method, instance.apply(side), given)));
    }

    /** Of a list all parts, of a stream what it holds, and what somebody is told meanwhile instead of a number. */
    private static Object answer(Method method, Object service, Record command) {
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            if (component.getType() == PageRequest.class) {
                return parts(command, component, given -> call(method, service, given));
            }
            if (component.getType() == Consumer.class) {
                List<Object> told = new ArrayList<>();
                Consumer<Object> listener = told::add;
                return mapped(call(method, service, CommandParts.with(command, component, listener)), number -> told);
            }
        }
        return mapped(call(method, service, command), Facade::readable);
    }

    private static Object parts(Record first, RecordComponent component, Function<Record, Object> list) {
        List<List<?>> parts = new ArrayList<>();
        Optional<PageRequest> next = Optional.of((PageRequest) CommandParts.read(first, component));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Object answer = list.apply(CommandParts.with(first, component, request));
            if (answer instanceof Either<?, ?> refused && refused.isLeft()) {
                return refused;
            }
            Page<?> page = (Page<?>) (answer instanceof Either<?, ?> either ? either.get() : answer);
            parts.add(page.items());
            next = request.following(page);
        }
        return parts;
    }

    private static Object mapped(Object answer, Function<Object, Object> change) {
        return answer instanceof Either<?, ?> either ? either.map(change) : change.apply(answer);
    }

    private static Object readable(Object value) {
        if (!(value instanceof InputStream content)) {
            return value;
        }
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Object call(Method method, Object service, Object... arguments) {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("services are public", hidden);
        }
    }
}
