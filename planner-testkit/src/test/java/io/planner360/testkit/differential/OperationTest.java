package io.planner360.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void is_there_for_every_command_of_the_facade() {
        List<String> commands = commandsOf(Planner.class).sorted().toList();
        assertThat(commands).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(Operation.all().stream().map(Operation::commandName))
                .containsAll(commands)
                .doesNotHaveDuplicates();
    }

    private static Stream<String> commandsOf(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .flatMap(method -> method.getReturnType().getSimpleName().endsWith("Service")
                        ? commandsOf(method.getReturnType())
                        : Stream.of(command(method)));
    }

    private static String command(Method method) {
        return method.getParameterTypes()[0] == Instant.class
                ? method.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                        + method.getName().substring(1)
                : method.getParameterTypes()[0].getSimpleName();
    }
}
