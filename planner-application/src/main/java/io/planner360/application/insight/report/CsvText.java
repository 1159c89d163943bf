package io.planner360.application.insight.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rows as RFC 4180 has them. */
final class CsvText {
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$|^$");

    /** What a spreadsheet would calculate. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

    private CsvText() {}

    static void write(Rows rows, Writer out) throws IOException {
        line(rows.columns().stream().map(Cell::of).toList(), out);
        Iterator<List<Cell>> each = rows.all().iterator();
        while (each.hasNext()) {
            line(each.next(), out);
        }
    }

    private static void line(List<Cell> cells, Writer out) throws IOException {
        String separator = "";
        for (Cell cell : cells) {
            out.write(separator);
            out.write(
                    cell.number()
                            ? cell.text().orElseThrow()
                            : cell.text().map(CsvText::field).orElse(""));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String field(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
