package io.planner360.application.insight.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What we write, FastCSV and Jackson read as it was meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadByLibrariesTest {
    private static final String ODD = "a\",;\r\n\t \\'{}[]:=/\u0000\u001f\u007f\u00e9\u2028\ufeff";

    private final Random random = new Random(360);

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(random.nextInt(9) == 0 ? "\ud83d\ude00" : ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private List<List<String>> texts() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(List.of("x" + text(), "x" + text(), "x" + text()));
        }
        return rows;
    }

    private static Rows rows(List<List<String>> texts) {
        return new Rows(
                List.of("one", "two", "th\"ree"),
                texts.stream().map(row -> row.stream().map(Cell::of).toList()));
    }

    @Test
    void csv() throws IOException {
        List<List<String>> texts = texts();
        StringWriter written = new StringWriter();
        CsvText.write(rows(texts), written);
        List<List<String>> read = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(written.toString())) {
            records.forEach(each -> read.add(each.getFields()));
        }
        assertThat(read.get(0)).containsExactly("one", "two", "th\"ree");
        assertThat(read.subList(1, read.size())).isEqualTo(texts);
    }

    @Test
    void json() throws IOException {
        List<List<String>> texts = texts();
        StringWriter written = new StringWriter();
        JsonText.write(rows(texts), written);
        List<List<String>> read = new ArrayList<>();
        for (JsonNode row : new JsonMapper().readTree(written.toString())) {
            read.add(List.of(
                    row.get("one").textValue(),
                    row.get("two").textValue(),
                    row.get("th\"ree").textValue()));
        }
        assertThat(read).isEqualTo(texts);
    }
}
