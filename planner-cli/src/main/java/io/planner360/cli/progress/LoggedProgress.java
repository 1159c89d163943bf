package io.planner360.cli.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line now and then for each part, where the output is no terminal, as in a log. */
public final class LoggedProgress implements Progress {
    private static final int HUNDRED = 100;

    private final PrintStream log;
    private final long pause;
    private final LongSupplier nanoTime;

    /**
     * @param pause between two lines
     * @param nanoTime tells how time passes
     */
    public LoggedProgress(PrintStream log, Duration pause, LongSupplier nanoTime) {
        this.log = log;
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public Stage begin(String label, long total) {
        return new Stage() {
            private long done;
            private long told = nanoTime.getAsLong();

            @Override
            public void step() {
                at(done + 1, "");
            }

            @Override
            public void at(long nowDone, String what) {
                done = nowDone;
                long now = nanoTime.getAsLong();
                if (now - told >= pause) {
                    told = now;
                    log.println(line(what));
                }
            }

            private String line(String what) {
                long percent = total == 0 ? HUNDRED : done * HUNDRED / total;
                return String.format(Locale.ROOT, "%s: %d %% %s", label, percent, what)
                        .stripTrailing();
            }

            @Override
            public void close() {}
        };
    }
}
