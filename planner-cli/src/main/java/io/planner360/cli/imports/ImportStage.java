package io.planner360.cli.imports;

import io.planner360.cli.progress.Progress;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Tells how far a reading of the file is: rows, rows a second, and the share of its bytes. */
final class ImportStage implements AutoCloseable {
    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Progress.Stage stage;
    private final LongSupplier nanoTime;
    private final long before;
    private final long begun;

    /** @param before how many rows were done before */
    ImportStage(Progress progress, String label, long bytes, long before, LongSupplier nanoTime) {
        this.stage = progress.begin(label, bytes);
        this.nanoTime = nanoTime;
        this.before = before;
        this.begun = nanoTime.getAsLong();
    }

    /** The chunk is worked on now: what is before it is done. */
    void at(ReadChunk<?> chunk) {
        stage.at(chunk.bytes(), rows(chunk.chunk().from()));
    }

    private String rows(long rows) {
        return String.format(Locale.ROOT, "%,d rows, %,d rows/s", rows, rate(rows));
    }

    private long rate(long rows) {
        return Math.round((rows - before) / seconds());
    }

    private double seconds() {
        return Math.max(nanoTime.getAsLong() - begun, 1) / SECOND;
    }

    /** What was done in all. */
    String summary(long rows) {
        return String.format(Locale.ROOT, "%,d rows in %.1f s (%,d rows/s).", rows - before, seconds(), rate(rows));
    }

    @Override
    public void close() {
        stage.close();
    }
}
