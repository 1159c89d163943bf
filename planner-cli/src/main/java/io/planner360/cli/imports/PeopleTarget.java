package io.planner360.cli.imports;

import io.planner360.application.organization.imports.CheckPeople;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.imports.ImportedPerson;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.organization.imports.PeopleImportService;
import io.planner360.cli.input.NewPersonColumn;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Consumer;

/** People become members. */
record PeopleTarget(PeopleImportService imports, Actor actor) implements ImportTarget<NewPersonColumn, ImportedPerson> {
    @Override
    public Class<NewPersonColumn> columns() {
        return NewPersonColumn.class;
    }

    @Override
    public RowItems<NewPersonColumn, ImportedPerson> items() {
        return new SingleRows<>(PeopleTarget::person);
    }

    private static ImportedPerson person(CsvRow<NewPersonColumn> row) {
        return new ImportedPerson(
                row.line(),
                row.needed(NewPersonColumn.EMAIL),
                row.needed(NewPersonColumn.FIRST_NAME),
                row.needed(NewPersonColumn.LAST_NAME),
                row.text(NewPersonColumn.JOB_TITLE).orElse(""),
                row.text(NewPersonColumn.DEPARTMENT).orElse(""),
                row.text(NewPersonColumn.MANAGER));
    }

    @Override
    public Either<Refusal, Optional<BulkImport>> find(String key) {
        return imports.find(new FindPeopleImport(actor, ImportKind.PEOPLE, key));
    }

    @Override
    public Either<Refusal, Long> check(Iterable<ImportChunk<ImportedPerson>> chunks, Consumer<LineProblem> problems) {
        return imports.checkPeople(new CheckPeople(actor, chunks, problems));
    }

    @Override
    public Either<Refusal, BulkImport> store(ImportFile file, Iterable<ImportChunk<ImportedPerson>> chunks) {
        return imports.importPeople(new ImportPeople(actor, file, chunks));
    }
}
