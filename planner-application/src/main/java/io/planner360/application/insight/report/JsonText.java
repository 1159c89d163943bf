package io.planner360.application.insight.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Writes rows as an array of objects, one a line; what has no value is null. */
final class JsonText {
    private JsonText() {}

    static void write(Rows rows, Writer out) throws IOException {
        List<String> names = rows.columns().stream().map(JsonText::quoted).toList();
        String separator = "[";
        Iterator<List<Cell>> each = rows.all().iterator();
        while (each.hasNext()) {
            out.write(separator);
            object(names, each.next(), out);
            separator = ",\n";
        }
        out.write(separator.equals("[") ? "[]\n" : "]\n");
    }

    private static void object(List<String> names, List<Cell> cells, Writer out) throws IOException {
        String separator = "{";
        for (int i = 0; i < cells.size(); i++) {
            out.write(separator);
            out.write(names.get(i));
            out.write(":");
            out.write(value(cells.get(i)));
            separator = ",";
        }
        out.write("}");
    }

    private static String value(Cell cell) {
        return cell.number()
                ? cell.text().orElseThrow()
                : cell.text().map(JsonText::quoted).orElse("null");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
