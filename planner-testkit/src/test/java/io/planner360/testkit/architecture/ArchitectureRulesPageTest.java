package io.planner360.testkit.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/architecture-rules.md} shows what runs, and every rule. */
class ArchitectureRulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture-rules.md");
    private static final Path EXAMPLE = Path.of("src", "test", "java", "com", "acme", "ArchitectureTest.java");

    @Test
    void showsATestThatRuns() throws IOException {
        String type = Files.readString(EXAMPLE)
                .lines()
                .dropWhile(line -> !line.startsWith("class"))
                .collect(joining("\n"));

        assertThat(Files.readString(PAGE)).contains("```java\n" + type + "\n```");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellsOf(Enum<?> rule) throws IOException {
        assertThat(Files.readString(PAGE)).contains("| `" + rule.name() + "` |");
    }

    static Stream<Enum<?>> rules() {
        return Stream.concat(Arrays.stream(PlannerRule.values()), Arrays.stream(HostRule.values()));
    }
}
