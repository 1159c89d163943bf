package io.planner360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Surroundings;
import io.planner360.cli.servers.DatabaseKind;
import io.planner360.cli.servers.OnEachDatabase;
import io.planner360.cli.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/getting-started.md}: its commands are run as they stand there, and say what it says. With
 * {@code -Dplanner.write-pages=true} what they say is written into it, and ids that have changed into the commands too.
 */
class GettingStartedPageTest {
    private static final Path PAGE = Path.of("..", "docs", "getting-started.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)(?: (\\S+))?\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final boolean WRITES = Boolean.getBoolean("planner.write-pages");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.csv|planner-mail");

    private final Map<String, String> ids = new HashMap<>();
    private String page = "";

    @TempDir
    private Path directory = Path.of("");

    /** A fenced block of the page. */
    private record Block(String language, String file, String text) {}

    @OnEachDatabase(kinds = {DatabaseKind.EMBEDDED, DatabaseKind.DEBIAN})
    void itsCommandsSayWhatItSays(TestDatabase database) throws IOException {
        page = Files.readString(PAGE);
        String said = "";
        for (Block block : blocks()) {
            switch (block.language()) {
                case "csv" -> Files.writeString(directory.resolve(block.file()), block.text());
                case "ini" -> connect(database, block.text());
                case "sh" -> said = run(database, block.text());
                case "text" -> compare(block.text(), said);
                default ->
                    assertThat(block.language())
                            .as("a kind of block that nobody checks")
                            .isEqualTo("console");
            }
        }
        assertThat(directory.resolve("planner-mail")).isNotEmptyDirectory();
        if (WRITES) {
            Files.writeString(PAGE, page);
        }
    }

    private void compare(String text, String said) {
        if (WRITES) {
            String written = written(text, said);
            List<String> old = found(text);
            List<String> now = found(written);
            for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
                ids.put(old.get(i), now.get(i));
            }
            page = page.replace(text, written);
            ids.forEach((before, after) -> page = page.replace(before, after));
        } else {
            assertThat(normal(said)).matches(expected(text));
        }
    }

    /** What was said, as much of it as the page shows. */
    private static String written(String text, String said) {
        List<String> shown = text.lines().toList();
        List<String> lines = said.lines().toList();
        int gap = shown.indexOf("...");
        if (gap < 0) {
            return said;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, gap));
        kept.addAll(shown.subList(gap, gap + 1));
        kept.addAll(lines.subList(lines.size() - (shown.size() - gap - 1), lines.size()));
        return String.join("\n", kept) + "\n";
    }

    private static List<String> found(String text) {
        return ID.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void itsTestsAreOfModulesThatAreThere() throws IOException {
        List<String> console = blocks().stream()
                .filter(block -> block.language().equals("console"))
                .map(Block::text)
                .toList();
        assertThat(console).hasSize(1);
        Matcher modules = Pattern.compile("-pl (\\S+)").matcher(console.get(0));
        assertThat(modules.find()).isTrue();
        for (String module : modules.group(1).split(",", -1)) {
            assertThat(Path.of("..", module, "pom.xml")).exists();
        }
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher found = BLOCK.matcher(Files.readString(PAGE));
        while (found.find()) {
            blocks.add(new Block(
                    found.group(1), Optional.ofNullable(found.group(2)).orElse(""), found.group(3)));
        }
        return blocks;
    }

    /** The page's file, with the values of this database. */
    private void connect(TestDatabase database, String text) throws IOException {
        Map<String, String> variables = database.variables();
        List<String> known = text.lines().map(line -> line.split("=", -1)[0]).toList();
        assertThat(known).containsAll(variables.keySet());
        if (!variables.isEmpty()) {
            Files.writeString(
                    directory.resolve(".env"),
                    variables.entrySet().stream()
                            .map(variable -> variable.getKey() + "=" + quoted(variable.getValue()))
                            .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private static String quoted(String value) {
        return '"' + value.replaceAll("([\\\\\"$])", "\\\\$1") + '"';
    }

    private String run(TestDatabase database, String text) {
        StringBuilder said = new StringBuilder();
        for (String line : text.replaceAll("\\\\\\n *", "").lines().toList()) {
            assertThat(line).startsWith("./planner ");
            String known = ID.matcher(line).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
            String[] arguments = Stream.concat(
                            Arrays.stream(known.split(" ", -1)).skip(1).map(this::placed), database.options().stream())
                    .toArray(String[]::new);
            Program program = Program.run(new Surroundings(Map.of(), directory, Optional.empty()), arguments);
            assertThat(program.exitCode()).as("%s%n%s", line, program.err()).isZero();
            said.append(program.out());
        }
        return said.toString();
    }

    private String placed(String argument) {
        return FILE.matcher(argument).matches() ? directory.resolve(argument).toString() : argument;
    }

    /** A line of three dots stands for any lines. */
    private static String expected(String text) {
        return Arrays.stream(normal(text).split("(?m)^\\.\\.\\.\\n", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?s:.*)"));
    }

    /** Without what differs from day to day, and from one version to the next. */
    private static String normal(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\d", "<day>")
                .replaceAll("\\d+ (changes|applied)", "<n> $1")
                .replaceAll("\\d+\\.\\d s", "<time>")
                .replaceAll(" +\\n", "\n");
    }
}
