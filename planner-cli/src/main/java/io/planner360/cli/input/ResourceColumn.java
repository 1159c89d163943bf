package io.planner360.cli.input;

import static io.planner360.cli.input.csv.Formats.ID;
import static io.planner360.cli.input.csv.Formats.TEXT;
import static io.planner360.cli.input.csv.Formats.listOf;
import static io.planner360.cli.input.csv.Formats.oneOf;
import static io.planner360.cli.input.csv.Formats.wholeNumber;

import io.planner360.cli.input.csv.Cell;
import io.planner360.cli.input.csv.Column;
import java.util.List;

/** The columns of {@code resources.csv}, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // formats are immutable, and hold nothing but patterns and words
enum ResourceColumn implements Column {
    RESOURCE_ID(Cell.of(ID, 100)),
    TITLE(Cell.of(TEXT, 200)),
    TYPE(Cell.of(oneOf(List.of("course", "book", "article", "video", "practice", "coaching", "workshop")))),
    PROVIDER(Cell.of(TEXT, 100)),
    URL(Cell.of(CycleFormats.WEB_ADDRESS, 2000).orEmpty()),
    MINUTES(Cell.of(wholeNumber(1, 1_000_000))),
    COMPETENCY_IDS(Cell.of(listOf(ID), 100)),
    LEVEL(Cell.of(wholeNumber(1, 99)).orEmpty()),
    LANGUAGE(Cell.of(CycleFormats.LANGUAGE, 35));

    private final Cell cell;

    ResourceColumn(Cell cell) {
        this.cell = cell;
    }

    @Override
    public Cell cell() {
        return cell;
    }
}
