package io.planner360.cli.imports;

import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.cli.input.csv.Column;
import io.planner360.cli.input.csv.CsvRows;
import io.planner360.cli.input.csv.CsvScan;
import io.planner360.cli.input.csv.Problem;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.organization.BulkImport;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Imports a file in three readings: the first for its checksum, the second for what is wrong with it, the third to store
 * it, in as many transactions as wanted.
 */
final class ImportJob<C extends Enum<C> & Column, T> {
    /** Rows that are looked up and stored with a few statements. */
    private static final int ROWS_AT_ONCE = 20_000;

    private final ImportOrder order;
    private final ImportTarget<C, T> target;
    private final PrintStream out;
    private final PrintStream err;
    private final Progress progress;
    private final LongSupplier nanoTime;
    private volatile Kept kept = Kept.NOTHING_BEGUN;

    ImportJob(
            ImportOrder order,
            ImportTarget<C, T> target,
            PrintStream out,
            PrintStream err,
            Progress progress,
            LongSupplier nanoTime) {
        this.order = order;
        this.target = target;
        this.out = out;
        this.err = err;
        this.progress = progress;
        this.nanoTime = nanoTime;
    }

    /** How far it is, for those who interrupt it. */
    private record Kept(boolean storing, long rows) {
        static final Kept NOTHING_BEGUN = new Kept(false, 0);
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        WRONG
    }

    Outcome run() throws IOException {
        Either<List<Problem>, CsvScan> scan = CsvScan.of(order.name(), order.file());
        try (ToldProblems told = new ToldProblems(err, order.problems())) {
            if (scan.isLeft()) {
                told.tell(scan.getLeft());
                err.println(told.summary());
                return Outcome.WRONG;
            }
            return run(scan.get(), told);
        }
    }

    private Outcome run(CsvScan scan, ToldProblems told) throws IOException {
        ImportFile file = new ImportFile(order.key().orElse(scan.checksum()), scan.checksum());
        Either<Refusal, Optional<BulkImport>> known = target.find(file.key())
                .flatMap(found -> found.isPresent()
                        ? found.get().ofFile(file.checksum()).map(Optional::of)
                        : Either.right(found));
        if (known.isLeft()) {
            return refused(known.getLeft());
        }
        if (known.get().filter(BulkImport::finished).isPresent()) {
            out.println("Already imported: " + known.get().get().rowsDone() + " rows with the key " + file.key() + ".");
            return Outcome.DONE;
        }
        long done = known.get().map(BulkImport::rowsDone).orElse(0L);
        kept = new Kept(false, done);
        if (done > 0) {
            out.println(done + " rows are stored already; going on behind them.");
        }
        Optional<Outcome> wrong = check(scan, done, told);
        return wrong.isPresent() ? wrong.get() : store(file, scan, done);
    }

    /** Says where it stands and how it goes on, when it is interrupted. */
    String interrupted() {
        Kept now = kept;
        return now.rows() > 0
                ? now.rows() + " rows are stored. The same command goes on behind them."
                : "Nothing was stored" + (now.storing() ? " yet" : "") + ". The same command begins again.";
    }

    private Outcome refused(Refusal refusal) {
        if (refusal instanceof InvalidInput invalid) {
            invalid.violations().forEach(violation -> err.println(order.name() + ": " + violation));
        } else {
            err.println("planner: " + refusal.message());
        }
        return Outcome.WRONG;
    }

    private FileChunks<C, T> chunks(Optional<String> checksum, long done, int size) throws IOException {
        return new FileChunks<>(
                CsvRows.open(order.name(), order.file(), target.columns(), checksum.isPresent()),
                target.items(),
                size,
                done,
                checksum);
    }

    /** Empty if nothing is wrong. */
    private Optional<Outcome> check(CsvScan scan, long done, ToldProblems told) throws IOException {
        try (FileChunks<C, T> chunks = chunks(Optional.empty(), done, ROWS_AT_ONCE);
                Ahead<ReadChunk<T>> ahead = Ahead.of(chunks);
                ImportStage stage = new ImportStage(progress, "Checking", scan.bytes(), done, nanoTime)) {
            List<Problem> ofChunk = new ArrayList<>();
            Iterable<ImportChunk<T>> checked = () -> new Each<>(ahead, chunk -> {
                told.tell(ofChunk);
                ofChunk.clear();
                ofChunk.addAll(chunk.problems());
                stage.at(chunk);
            });
            Either<Refusal, Long> answer = target.check(checked, problem -> ofChunk.add(inFile(problem)));
            told.tell(ofChunk);
            if (answer.isLeft()) {
                return Optional.of(refused(answer.getLeft()));
            }
        }
        if (told.any()) {
            err.println(told.summary());
            return Optional.of(Outcome.WRONG);
        }
        return Optional.empty();
    }

    private Problem inFile(LineProblem problem) {
        return new Problem(
                order.name(),
                Math.toIntExact(problem.line()),
                Optional.of(problem.column()).filter(column -> !column.isEmpty()),
                problem.problem());
    }

    private Outcome store(ImportFile file, CsvScan scan, long done) throws IOException {
        int batch = order.batch().orElse(Integer.MAX_VALUE);
        kept = new Kept(true, done);
        try (FileChunks<C, T> chunks = chunks(Optional.of(scan.checksum()), done, Math.min(ROWS_AT_ONCE, batch));
                Ahead<ReadChunk<T>> ahead = Ahead.of(chunks);
                ImportStage stage = new ImportStage(progress, "Storing", scan.bytes(), done, nanoTime)) {
            long stored = done;
            while (ahead.hasNext()) {
                Batch<T> next = new Batch<>(new Each<>(ahead, stage::at), batch);
                Either<Refusal, BulkImport> answer = target.store(file, () -> next);
                if (answer.isLeft()) {
                    return refused(answer.getLeft());
                }
                stored = answer.get().rowsDone();
                kept = new Kept(true, stored);
            }
            out.println("Imported: " + stage.summary(stored));
            return Outcome.DONE;
        }
    }

    /** Chunks up to a number of rows. */
    private static final class Batch<T> implements Iterator<ImportChunk<T>> {
        private final Iterator<ImportChunk<T>> chunks;
        private final long most;
        private long rows;

        Batch(Iterator<ImportChunk<T>> chunks, long most) {
            this.chunks = chunks;
            this.most = most;
        }

        @Override
        public boolean hasNext() {
            return rows < most && chunks.hasNext();
        }

        @Override
        public ImportChunk<T> next() {
            ImportChunk<T> chunk = chunks.next();
            rows += chunk.to() - chunk.from();
            return chunk;
        }
    }
}
