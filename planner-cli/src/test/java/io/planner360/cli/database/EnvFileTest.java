package io.planner360.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFileTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "DB_HOST=localhost|localhost",
                "  DB_HOST = localhost  |localhost",
                "export DB_HOST=localhost|localhost",
                "DB_HOST=local # host|local",
                "DB_HOST=local#host|local#host",
                "DB_HOST=a=b|a=b",
                "DB_HOST='s # $x \" \\'|s # $x \" \\",
                "DB_HOST='local' # host|local",
                "DB_HOST=\"s ' # \\\"q\\\" \\\\ \\$x \\n\"|s ' # \"q\" \\ $x \\n",
                "DB_HOST=\"local\"   |local",
                "DB_HOST=' s '| s ",
                "DB_HOST=Zürich|Zürich",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void readsAValue(String line, String value) throws IOException {
        EnvFile file = read("# a comment\n\n" + line + "\nOTHER=1");

        assertThat(file.problems()).isEmpty();
        assertThat(file.value("DB_HOST")).hasValueSatisfying(given -> {
            assertThat(given.value()).isEqualTo(value);
            assertThat(given.where()).isEqualTo("DB_HOST in line 3 of " + directory.resolve(".env"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DB_HOST=", "DB_HOST='' # none", "#DB_HOST=localhost", "DB_HOST= # none", "DB_HOST2=x"})
    void saysNothing(String line) throws IOException {
        EnvFile file = read(line);

        assertThat(file.problems()).isEmpty();
        assertThat(file.value("DB_HOST")).isEmpty();
    }

    @Test
    void namesEveryLineThatItCannotReadButNoValue() throws IOException {
        EnvFile file = read("""
                DB_PASSWORD s3cret\r
                DB_HOST=a\r
                DB_PASSWORD='s3cret
                DB_PASSWORD="s3cret" s3cret
                3DB=s3cret
                DB_HOST=b
                """);

        Path path = directory.resolve(".env");
        assertThat(file.problems())
                .containsExactly(
                        "Line 1 of " + path + " is not NAME=value.",
                        "DB_PASSWORD in line 3 of " + path
                                + " has a quotation mark that is not closed, or something behind the closing one.",
                        "DB_PASSWORD in line 4 of " + path
                                + " has a quotation mark that is not closed, or something behind the closing one.",
                        "Line 5 of " + path + " is not NAME=value.",
                        "DB_HOST in line 2 of " + path + " is set again in line 6.");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(read("\uFEFFDB_HOST=a").value("DB_HOST")).isPresent();
    }

    @Test
    void refusesWhatIsNoTextOrNotThere() throws IOException {
        Path latin = Files.write(directory.resolve("latin"), "DB_NAME=Zürich".getBytes(StandardCharsets.ISO_8859_1));
        Path missing = directory.resolve("missing");

        assertThat(EnvFile.read(latin).problems()).containsExactly(latin + " is not in UTF-8.");
        assertThat(EnvFile.read(missing).problems()).containsExactly("There is no file " + missing + ".");
        assertThat(EnvFile.read(directory).problems()).containsExactly(directory + " cannot be read.");
    }

    private EnvFile read(String text) throws IOException {
        return EnvFile.read(Files.writeString(directory.resolve(".env"), text));
    }
}
