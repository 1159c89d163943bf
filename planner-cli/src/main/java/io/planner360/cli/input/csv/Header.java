package io.planner360.cli.input.csv;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which column of a file stands where. */
final class Header<C extends Enum<C> & Column> {

    private final Class<C> type;
    private final int size;
    private final Map<C, Integer> positions;
    private final boolean complete;

    private Header(Class<C> type, int size, Map<C, Integer> positions) {
        this.type = type;
        this.size = size;
        this.positions = positions;
        this.complete = missing().isEmpty();
    }

    /** A header without columns. */
    static <C extends Enum<C> & Column> Header<C> none(Class<C> type) {
        return new Header<>(type, 0, Map.of());
    }

    /** Reads the first record; empty where it is no header at all. */
    static <C extends Enum<C> & Column> Optional<Header<C>> read(CsvRecord first, Class<C> type, Problems problems) {
        Map<C, Integer> positions = new EnumMap<>(type);
        Map<String, C> expected =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Column::header, column -> column));
        if (first.cells().stream().noneMatch(expected::containsKey)) {
            problems.inLine(first.line(), "is not a header: expected " + names(type) + separatorHint(first));
            return Optional.empty();
        }
        for (int i = 0; i < first.cells().size(); i++) {
            String name = first.cells().get(i);
            C column = expected.get(name);
            if (column == null) {
                problems.inCell(first.line(), shown(name, i), complaint(name, expected, type));
            } else if (positions.putIfAbsent(column, i) != null) {
                problems.inCell(first.line(), name, "stands twice in the header");
            }
        }
        Header<C> header = new Header<>(type, first.cells().size(), positions);
        header.missing().forEach(column -> problems.inCell(first.line(), column.header(), "column is missing"));
        return Optional.of(header);
    }

    Class<C> type() {
        return type;
    }

    /** How many fields each record has. */
    int size() {
        return size;
    }

    /** The columns that are there. */
    Set<C> columns() {
        return positions.keySet();
    }

    boolean has(C column) {
        return positions.containsKey(column);
    }

    /** Whether a column was left out that may be, and does not just have a wrong name. */
    boolean doesWithout(C column) {
        return column.cell().mayBeMissing() && !has(column) && size == positions.size();
    }

    /** Whether no column is missing that has to be there. */
    boolean isComplete() {
        return complete;
    }

    /** Where a column stands that is there. */
    int position(C column) {
        return requireNonNull(positions.get(column), "position");
    }

    /** What a record, which may be too short, has in a column. */
    Optional<String> cell(CsvRecord found, C column) {
        Integer position = positions.get(column);
        return position == null || position >= found.cells().size()
                ? Optional.empty()
                : Optional.of(found.cells().get(position));
    }

    private List<C> missing() {
        return Arrays.stream(type.getEnumConstants())
                .filter(column -> !column.cell().mayBeMissing() && !has(column))
                .toList();
    }

    private static String shown(String name, int index) {
        return name.isBlank() ? "field " + (index + 1) : name;
    }

    private static <C extends Enum<C> & Column> String names(Class<C> type) {
        return Arrays.stream(type.getEnumConstants()).map(Column::header).collect(Collectors.joining(","));
    }

    private static <C extends Enum<C> & Column> String complaint(String name, Map<String, C> expected, Class<C> type) {
        if (name.indexOf('\0') >= 0) {
            return "has a NUL character";
        }
        String meant = name.strip().toLowerCase(Locale.ROOT);
        return "unknown column; " + (expected.containsKey(meant) ? "write " + meant : "the columns are " + names(type));
    }

    private static String separatorHint(CsvRecord first) {
        String only = first.cells().get(0);
        boolean other = first.cells().size() == 1 && (only.indexOf(';') >= 0 || only.indexOf('\t') >= 0);
        return other ? ", with commas between them" : "";
    }
}
