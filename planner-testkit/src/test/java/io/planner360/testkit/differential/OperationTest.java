package io.planner360.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationTest {

    @Test
    void is_there_for_every_command_of_the_facade() {
        List<String> commands = Stream.of(Planner.class.getMethods())
                .map(Method::getReturnType)
                .filter(service -> service.getSimpleName().endsWith("Service"))
                .flatMap(service -> Stream.of(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getName().equals("closeDue")
                        ? "CloseDue"
                        : method.getParameterTypes()[0].getSimpleName())
                .sorted()
                .toList();
        assertThat(commands).hasSizeGreaterThan(30);
        assertThat(Arrays.stream(Operation.values()).map(Operation::commandName))
                .containsAll(commands)
                .doesNotHaveDuplicates();
    }
}
