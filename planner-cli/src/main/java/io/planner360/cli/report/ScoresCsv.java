package io.planner360.cli.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * scores.csv: UTF-8 without byte order mark, lines end with LF, numbers have a decimal point and at most six
 * decimals, an empty cell is a number that is undefined or not shown. The same rows give the same bytes.
 *
 * <p>Spreadsheets run a cell that begins with {@code = + - @}, a tab or a line break as a formula. Ids are
 * given by users, so such an id gets an apostrophe in front here; plans.json has it unchanged.
 */
public final class ScoresCsv {

    private static final List<String> HEADER = List.of(
            "target_id", "competency_id", "rater_group", "raters", "mean", "deviation", "self", "required", "gap");
    /** The last four are what East Asian spreadsheets take for the first four. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private ScoresCsv() {}

    /** Writes the rows as given, in their order. */
    public static void write(Path file, List<ScoreRow> rows) throws IOException {
        WholeFile.write(file, out -> {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(
                    text(row.targetId()),
                    text(row.competencyId()),
                    text(row.raterGroup()),
                    row.raters().map(String::valueOf).orElse(""),
                    number(row.mean()),
                    number(row.deviation()),
                    number(row.self()),
                    number(row.required()),
                    number(row.gap())));
            csv.flush();
        });
    }

    private static String number(Optional<Double> value) {
        return value.map(Decimals::upToSix).map(BigDecimal::toPlainString).orElse("");
    }

    private static String text(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
