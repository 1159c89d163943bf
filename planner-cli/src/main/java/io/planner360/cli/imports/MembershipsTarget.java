package io.planner360.cli.imports;

import io.planner360.application.organization.imports.CheckMemberships;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportMemberships;
import io.planner360.application.organization.imports.ImportedMembership;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.application.organization.imports.PeopleImportService;
import io.planner360.cli.input.MembershipColumn;
import io.planner360.cli.input.csv.CsvRow;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Consumer;

/** What is said of members becomes what the file says. */
record MembershipsTarget(PeopleImportService imports, Actor actor)
        implements ImportTarget<MembershipColumn, ImportedMembership> {
    @Override
    public Class<MembershipColumn> columns() {
        return MembershipColumn.class;
    }

    @Override
    public RowItems<MembershipColumn, ImportedMembership> items() {
        return new SingleRows<>(MembershipsTarget::membership);
    }

    private static ImportedMembership membership(CsvRow<MembershipColumn> row) {
        return new ImportedMembership(
                row.line(),
                row.needed(MembershipColumn.EMAIL),
                said(row, MembershipColumn.JOB_TITLE),
                said(row, MembershipColumn.DEPARTMENT),
                said(row, MembershipColumn.MANAGER));
    }

    /** What an empty cell says is not what a column says that is left out. */
    private static Optional<String> said(CsvRow<MembershipColumn> row, MembershipColumn column) {
        return row.leavesEmpty(column) ? Optional.of("") : row.text(column);
    }

    @Override
    public Either<Refusal, Optional<BulkImport>> find(String key) {
        return imports.find(new FindPeopleImport(actor, ImportKind.MEMBERSHIPS, key));
    }

    @Override
    public Either<Refusal, Long> check(
            Iterable<ImportChunk<ImportedMembership>> chunks, Consumer<LineProblem> problems) {
        return imports.checkMemberships(new CheckMemberships(actor, chunks, problems));
    }

    @Override
    public Either<Refusal, BulkImport> store(ImportFile file, Iterable<ImportChunk<ImportedMembership>> chunks) {
        return imports.importMemberships(new ImportMemberships(actor, file, chunks));
    }
}
