package io.planner360.cli.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.cli.input.csv.Column;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Consumer;

/** What a kind of file is imported with. */
interface ImportTarget<C extends Enum<C> & Column, T> {
    /** The columns of its files. */
    Class<C> columns();

    /** What its rows make. */
    RowItems<C, T> items();

    /** How far an import with the key is. */
    Either<Refusal, Optional<BulkImport>> find(String key);

    /** Tells what is wrong with the items. */
    Either<Refusal, Long> check(Iterable<ImportChunk<T>> chunks, Consumer<LineProblem> problems);

    /** Stores the items, all or none. */
    Either<Refusal, BulkImport> store(ImportFile file, Iterable<ImportChunk<T>> chunks);
}
