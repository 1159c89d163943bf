package io.planner360.cli.imports;

import io.planner360.application.feedback.imports.CheckResponses;
import io.planner360.application.feedback.imports.CycleImportService;
import io.planner360.application.feedback.imports.FindCycleImport;
import io.planner360.application.feedback.imports.ImportResponses;
import io.planner360.application.feedback.imports.ImportedResponse;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.cli.input.RatingColumn;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Consumer;

/** Ratings become submissions of invited raters. */
record RatingsTarget(CycleImportService imports, Actor actor, FeedbackCycleId cycle)
        implements ImportTarget<RatingColumn, ImportedResponse> {
    @Override
    public Class<RatingColumn> columns() {
        return RatingColumn.class;
    }

    @Override
    public RowItems<RatingColumn, ImportedResponse> items() {
        return new RatingRows();
    }

    @Override
    public Either<Refusal, Optional<BulkImport>> find(String key) {
        return imports.find(new FindCycleImport(actor, ImportKind.RATINGS, cycle, key));
    }

    @Override
    public Either<Refusal, Long> check(Iterable<ImportChunk<ImportedResponse>> chunks, Consumer<LineProblem> problems) {
        return imports.checkResponses(new CheckResponses(actor, cycle, chunks, problems));
    }

    @Override
    public Either<Refusal, BulkImport> store(ImportFile file, Iterable<ImportChunk<ImportedResponse>> chunks) {
        return imports.importResponses(new ImportResponses(actor, cycle, file, chunks));
    }
}
