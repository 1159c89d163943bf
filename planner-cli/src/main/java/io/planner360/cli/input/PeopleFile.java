package io.planner360.cli.input;

import static io.planner360.cli.input.PeopleColumn.*;

import io.planner360.cli.input.csv.CsvOutput;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.cli.input.csv.CsvSource;
import io.planner360.cli.input.csv.CsvTable;
import io.planner360.cli.input.csv.Problems;
import io.planner360.cli.input.csv.Shown;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code people.csv}: who takes part, and who manages whom. */
final class PeopleFile {

    private PeopleFile() {}

    static People read(CsvSource source, Problems problems) {
        CsvTable<PeopleColumn> table =
                CsvTable.read(source, PeopleColumn.class, problems).needsRows(problems);
        rejectRepeats(table.rows());
        new ManagerRules(table.rows(), table.ids(PERSON_ID)).check();
        return new People(
                table.rows().stream()
                        .filter(CsvRow::isSound)
                        .map(PeopleFile::person)
                        .toList(),
                table.ids(PERSON_ID),
                idsOf(table, row -> row.isYes(EXTERNAL)),
                idsOf(table, row -> row.tells(EXTERNAL) && !row.isYes(EXTERNAL)));
    }

    static void write(Path file, List<PersonRow> people) {
        CsvOutput.write(file, PeopleColumn.class, people.stream().map(PeopleFile::cells));
    }

    private static Set<String> idsOf(CsvTable<PeopleColumn> table, Predicate<CsvRow<PeopleColumn>> which) {
        return table.rows().stream()
                .filter(which)
                .flatMap(row -> row.text(PERSON_ID).stream())
                .collect(Collectors.toSet());
    }

    private static void rejectRepeats(List<CsvRow<PeopleColumn>> rows) {
        Repeats<PeopleColumn> ids = new Repeats<>();
        Repeats<PeopleColumn> emails = new Repeats<>();
        for (CsvRow<PeopleColumn> row : rows) {
            row.text(PERSON_ID).ifPresent(id -> ids.check(row, PERSON_ID, id, () -> Shown.quoted(id)));
            row.text(EMAIL)
                    .ifPresent(email ->
                            emails.check(row, EMAIL, email.toLowerCase(Locale.ROOT), () -> Shown.quoted(email)));
        }
    }

    private static PersonRow person(CsvRow<PeopleColumn> row) {
        return new PersonRow(
                row.needed(PERSON_ID),
                row.needed(EMAIL),
                row.needed(FIRST_NAME),
                row.needed(LAST_NAME),
                row.needed(JOB_TITLE),
                row.needed(DEPARTMENT),
                row.text(MANAGER_ID),
                row.isYes(EXTERNAL));
    }

    private static Map<PeopleColumn, String> cells(PersonRow person) {
        Map<PeopleColumn, String> cells = new EnumMap<>(PeopleColumn.class);
        cells.put(PERSON_ID, person.id());
        cells.put(EMAIL, person.email());
        cells.put(FIRST_NAME, person.firstName());
        cells.put(LAST_NAME, person.lastName());
        cells.put(JOB_TITLE, person.jobTitle());
        cells.put(DEPARTMENT, person.department());
        cells.put(MANAGER_ID, person.managerId().orElse(""));
        cells.put(EXTERNAL, YesNo.write(person.external()));
        return cells;
    }
}
