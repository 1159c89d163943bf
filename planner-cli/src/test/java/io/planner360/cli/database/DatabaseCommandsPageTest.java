package io.planner360.cli.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.cli.console.Console;
import io.planner360.cli.console.Surroundings;
import io.planner360.cli.db.DbCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/database-commands.md} tells every command, and every option and variable that names a database. */
class DatabaseCommandsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "database-commands.md");

    @TempDir
    private Path directory;

    @Test
    void namesEveryCommand() throws IOException {
        assertThat(matches("^\\| `db (\\w+)").split(" ", -1))
                .containsAll(commands().getSubcommands().keySet());
    }

    @Test
    void namesEveryOptionAndVariableOfTheDatabase() throws IOException {
        String table = section("Which database");
        assertThat(found("`(--[a-z-]+)", table))
                .isEqualTo(requireNonNull(commands().getSubcommands().get("status")).getCommandSpec().options().stream()
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(OptionSpec::longestName)
                        .sorted()
                        .collect(Collectors.joining(" ")));
        assertThat(found("`(DB_[A-Z_]+)`", table))
                .isEqualTo(Arrays.stream(Setting.values())
                        .map(Setting::variable)
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void showsAFileOfVariablesThatIsUnderstood() throws IOException {
        Matcher block =
                Pattern.compile("```\\n(DB_HOST=.*?)```", Pattern.DOTALL).matcher(page());
        assertThat(block.find()).isTrue();
        Files.writeString(directory.resolve(".env"), block.group(1));

        DatabaseSettings settings =
                new DatabaseOptions(new Surroundings(Map.of(), directory, Optional.empty())).settings();

        assertThat(settings).hasToString("database 360planner_dev at localhost:5432 as postgres");
        assertThat(((DatabaseSettings.Server) settings).password()).hasValue(new Secret("your # password"));
        assertThat(settings.pool()).isEqualTo(PoolSettings.DEFAULT);
    }

    private String matches(String form) throws IOException {
        return found(form, section("The commands"));
    }

    private static String found(String form, String text) {
        return Pattern.compile(form, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String section(String title) throws IOException {
        Matcher section = Pattern.compile("^## " + title + "\\n(.*?)(?=\\n## |\\z)", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page());
        assertThat(section.find()).as(title).isTrue();
        return section.group(1);
    }

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private CommandLine commands() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return DbCommand.with(
                new Console(nowhere, nowhere),
                Clock.systemUTC(),
                new Surroundings(Map.of(), directory, Optional.empty()));
    }
}
