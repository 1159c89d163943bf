package io.planner360.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresCsvTest {

    private static final String HEADER =
            "target_id,competency_id,rater_group,raters,mean,deviation,self,required,gap\n";

    @TempDir
    Path directory;

    private String written(ScoreRow... rows) throws IOException {
        Path file = directory.resolve("scores.csv");
        ScoresCsv.write(file, List.of(rows));
        return Files.readString(file);
    }

    private static ScoreRow peers(String target, double mean) {
        return ScoreRow.ofGroup(target, "C1", "PEER", Optional.of(4), Optional.of(mean), Optional.empty());
    }

    @Test
    void hasALineForEachGroupAndOneForOthers() throws IOException {
        ScoreRow others = new ScoreRow(
                "p1",
                "C1",
                ScoreRow.OTHERS,
                Optional.of(5),
                Optional.of(10 / 3.0),
                Optional.of(0.5),
                Optional.of(4.0),
                Optional.of(3.5),
                Optional.of(-1 / 6.0));
        assertThat(written(
                        others,
                        peers("p1", 3),
                        ScoreRow.ofGroup(
                                "p1", "C1", "DIRECT_REPORT", Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo(HEADER
                        + "p1,C1,OTHERS,5,3.333333,0.5,4,3.5,-0.166667\n"
                        + "p1,C1,PEER,4,3,,,,\n"
                        + "p1,C1,DIRECT_REPORT,,,,,,\n");
    }

    @Test
    void withoutRowsIsAHeader() throws IOException {
        assertThat(written()).isEqualTo(HEADER);
    }

    @ParameterizedTest
    @CsvSource({"0.0, 0", "-0.0, 0", "-0.0000001, 0", "1e10, 10000000000", "1.0E-5, 0.00001", "2.5000005, 2.5"})
    void writesPlainNumbers(double mean, String cell) throws IOException {
        assertThat(written(peers("p1", mean))).endsWith("p1,C1,PEER,4," + cell + ",,,,\n");
    }

    @Test
    void doesNotDependOnTheLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(written(peers("p1", 3.25))).contains(",3.25,");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"=1+1", "+41", "-1", "@ada", "＝1"})
    void marksAnIdThatASpreadsheetWouldRun(String id) throws IOException {
        assertThat(written(peers(id, 3))).isEqualTo(HEADER + "'" + id + ",C1,PEER,4,3,,,,\n");
    }

    @Test
    void quotesWhatMustBeQuotedAndKeepsEveryCharacter() throws IOException {
        assertThat(written(peers("a,\"b\" 👩 م", 3))).isEqualTo(HEADER + "\"a,\"\"b\"\" 👩 م\",C1,PEER,4,3,,,,\n");
    }

    @Test
    void replacesAnEarlierFile() throws IOException {
        written(peers("p1", 1), peers("p2", 2));
        assertThat(written(peers("p3", 3))).isEqualTo(HEADER + "p3,C1,PEER,4,3,,,,\n");
    }

    @Test
    void whatBelongsToTheCompetencyStandsOnTheLineOfOthers() {
        assertThatThrownBy(() -> new ScoreRow(
                        "p1",
                        "C1",
                        "PEER",
                        Optional.of(4),
                        Optional.of(3.0),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(3.0),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
