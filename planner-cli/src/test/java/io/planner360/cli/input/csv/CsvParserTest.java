package io.planner360.cli.input.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.planner360.cli.input.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvParserTest {

    private static final List<String> CELLS = List.of(
            "", "a", " b ", "\"\"", "\"c,d\"", "\"e\nf\"", "\"g\r\nh\"", "\"i\rj\"", "\"k \"\"l\"\"\"", "🙂", "#");
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n", "\r\n\r\n");

    @Test
    void findsTheSameRecordsAndLinesAsAnotherParser() {
        for (long seed = 1; seed <= 3_000; seed++) {
            String text = text(Seeds.random(seed));

            assertThat(parsed(text)).as("seed %d", seed).isEqualTo(parsedByFastCsv(text));
        }
    }

    @Test
    void anEmptyQuotedValueIsARecord() {
        assertThat(parsed("\"\"\n\n\"\""))
                .containsExactly(new CsvRecord(1, List.of("")), new CsvRecord(3, List.of("")));
    }

    private static List<CsvRecord> parsed(String text) {
        Problems problems = new Problems("file");
        CsvParser.Parsed parsed = CsvParser.parse(text, problems);
        assertThat(problems.byLine()).isEmpty();
        assertThat(parsed.complete()).isTrue();
        List<CsvRecord> all = new ArrayList<>();
        parsed.header().ifPresent(all::add);
        all.addAll(parsed.records());
        return all;
    }

    private static List<CsvRecord> parsedByFastCsv(String text) {
        try (var reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream()
                    .map(found -> new CsvRecord((int) found.getStartingLineNumber(), found.getFields()))
                    .toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int columns = 2 + random.nextInt(3);
        IntStream.range(0, random.nextInt(6)).forEach(record -> {
            for (int i = 0; i < columns; i++) {
                text.append(i > 0 ? "," : "").append(CELLS.get(random.nextInt(CELLS.size())));
            }
            text.append(ENDS.get(random.nextInt(ENDS.size())));
        });
        return text.toString();
    }
}
