package io.planner360.cli.progress;

import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar for each part, on a terminal. */
public final class TerminalProgress implements Progress {
    private static final int LABEL_WIDTH = 24;
    private static final int WIDTH = 78;
    private static final int UPDATE_MILLIS = 100;

    private final PrintStream terminal;

    private TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    /** Bars on a terminal; nothing where the output is not one, as in a pipe or a log. */
    @SuppressWarnings("SystemConsoleNull") // the launcher asks later JDKs for the console that knows no pipes
    public static Progress on(PrintStream errors) {
        return System.console() == null ? SILENT : new TerminalProgress(errors);
    }

    @Override
    public Stage begin(String label, long total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", label))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .build();
        return new Stage() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void at(long done, String what) {
                bar.stepTo(done);
                bar.setExtraMessage(" " + what);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
