package io.planner360.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.planner360.cli.demo.CommentLine.Voice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The sentences of {@code comments.csv}, from which all comments and reasons of the demo are taken. */
record CommentBank(List<CommentLine> lines) {

    private static final String DECLINE = "DECLINE";

    CommentBank {
        lines = List.copyOf(lines);
    }

    static CommentBank load() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(DemoFile.COMMENTS.open())) {
            return new CommentBank(rows.stream().map(CommentBank::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> fitting(String question, Voice speaker, String competency, long seen) {
        return lines.stream()
                .filter(line -> line.fits(question, speaker, competency, seen))
                .map(CommentLine::text)
                .toList();
    }

    List<String> reasonsToDecline() {
        return lines.stream()
                .filter(line -> line.use().equals(DECLINE))
                .map(CommentLine::text)
                .toList();
    }

    private static CommentLine line(NamedCsvRecord row) {
        return new CommentLine(
                row.getField("question_id"),
                Voice.valueOf(row.getField("voice")),
                row.getField("competency_id"),
                Integer.parseInt(row.getField("from_value")),
                Integer.parseInt(row.getField("to_value")),
                row.getField("text"));
    }
}
