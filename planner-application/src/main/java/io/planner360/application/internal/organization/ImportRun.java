package io.planner360.application.internal.organization;

import io.planner360.application.internal.Context;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.organization.BulkImports;
import io.planner360.domain.organization.ImportName;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Stores chunks of a file, and how far it is, in the unit of work of the caller. */
public final class ImportRun {
    private static final int MOST_TOLD = 100;

    private final BulkImports imports;

    /** On the store of the context. */
    public ImportRun(Context context) {
        this.imports = context.persistence().bulkImports();
    }

    /**
     * Stores one chunk after the other, from where the import stands; refused as a whole with the first chunk that is.
     *
     * @param store stores the items of a chunk
     */
    public <T> Either<Refusal, BulkImport> store(
            ImportName name,
            ImportFile file,
            Iterable<ImportChunk<T>> chunks,
            Function<List<T>, Either<Refusal, Integer>> store) {
        Either<Refusal, BulkImport> state = Either.<Refusal, BulkImport>narrow(BulkImport.begin(name, file.checksum()))
                .map(imports::open)
                .flatMap(open -> open.ofFile(file.checksum()));
        for (ImportChunk<T> chunk : chunks) {
            state = state.flatMap(bulk -> bulk.advance(chunk.from(), chunk.to()))
                    .flatMap(bulk -> store.apply(chunk.items()).map(stored -> chunk.last() ? bulk.finish() : bulk));
            if (state.isLeft()) {
                return state;
            }
        }
        return state.peek(imports::update);
    }

    /** The refusal that tells of the first of these problems; there is at least one. */
    public static Refusal refusal(List<LineProblem> problems) {
        List<Violation> told = new ArrayList<>();
        problems.stream()
                .limit(MOST_TOLD)
                .forEach(problem -> told.add(new Violation(field(problem), problem.problem())));
        if (problems.size() > MOST_TOLD) {
            told.add(new Violation("lines", "have " + (problems.size() - MOST_TOLD) + " problems more"));
        }
        return new InvalidInput(told);
    }

    private static String field(LineProblem problem) {
        return "line " + problem.line() + (problem.column().isEmpty() ? "" : ", " + problem.column());
    }
}
