package io.planner360.cli.input.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one file, each cell of which has been checked against its column. */
public final class CsvTable<C extends Enum<C> & Column> {

    private final List<CsvRecord> records;
    private final Header<C> header;
    private final boolean complete;
    private final boolean wholeHeader;
    private final List<CsvRow<C>> rows = new ArrayList<>();

    private CsvTable(List<CsvRecord> records, Header<C> header, boolean complete) {
        this.records = records;
        this.header = header;
        this.complete = complete;
        this.wholeHeader = header.isComplete();
    }

    /**
     * Reads a file; everything that is wrong in it is added to the problems, and what is left of it can still be
     * checked further.
     */
    public static <C extends Enum<C> & Column> CsvTable<C> read(CsvSource source, Class<C> columns, Problems problems) {
        return source.read(problems)
                .flatMap(bytes -> Content.of(bytes, problems))
                .map(text -> CsvParser.parse(text, problems))
                .map(parsed -> of(parsed, columns, problems))
                .orElseGet(() -> unreadable(columns));
    }

    private static <C extends Enum<C> & Column> CsvTable<C> of(
            CsvParser.Parsed parsed, Class<C> columns, Problems problems) {
        return parsed.header()
                .flatMap(first -> Header.read(first, columns, problems))
                .map(header -> {
                    CsvTable<C> table = new CsvTable<>(parsed.records(), header, parsed.complete());
                    table.check(problems);
                    return table;
                })
                .orElseGet(() -> unreadable(columns));
    }

    private static <C extends Enum<C> & Column> CsvTable<C> unreadable(Class<C> columns) {
        return new CsvTable<>(List.of(), Header.none(columns), false);
    }

    /** The rows that have as many fields as the header, in file order. */
    public List<CsvRow<C>> rows() {
        return rows;
    }

    /** Whether every row of the file is among the rows. */
    public boolean isWhole() {
        return complete && rows.size() == records.size();
    }

    /** Reports it when the file has a header and nothing else. */
    public CsvTable<C> needsRows(Problems problems) {
        if (complete && records.isEmpty()) {
            problems.inFile("has a header but no rows");
        }
        return this;
    }

    /** What stands in a column, wrong rows included, for references to be looked up. */
    public KnownIds ids(C column) {
        if (!complete || records.isEmpty() || !header.has(column)) {
            return KnownIds.unreadable();
        }
        Set<String> ids = new HashSet<>();
        records.forEach(found -> header.cell(found, column).ifPresent(ids::add));
        return KnownIds.of(ids);
    }

    private void check(Problems problems) {
        for (CsvRecord found : records) {
            if (found.cells().size() == header.size()) {
                rows.add(row(found, problems));
            } else {
                problems.inLine(
                        found.line(), "has " + found.cells().size() + " fields, the header has " + header.size());
            }
        }
    }

    private CsvRow<C> row(CsvRecord found, Problems problems) {
        Map<C, String> values = new EnumMap<>(header.type());
        boolean sound = wholeHeader;
        for (C column : header.columns()) {
            String content = header.cell(found, column).orElse("");
            var complaint = column.cell().complaint(content);
            complaint.ifPresent(message -> problems.inCell(found.line(), column.header(), message));
            sound &= complaint.isEmpty();
            if (complaint.isEmpty()) {
                values.put(column, content);
            }
        }
        return new CsvRow<>(found.line(), values, header, sound, problems);
    }
}
