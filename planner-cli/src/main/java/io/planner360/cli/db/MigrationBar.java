package io.planner360.cli.db;

import io.planner360.cli.progress.Progress;
import io.planner360.migrations.MigrationProgress;
import org.jspecify.annotations.Nullable;

/** Shows a step for each change. */
final class MigrationBar implements MigrationProgress, AutoCloseable {
    private final Progress progress;
    private Progress.@Nullable Stage stage;

    MigrationBar(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void waits() {
        clear();
        stage = progress.begin("Waiting for another", 1);
    }

    @Override
    public void counts(int tables) {
        clear();
        stage = progress.begin("Counting what is lost", tables);
    }

    @Override
    public void counted(String table) {
        step();
    }

    @Override
    public void begins(int changes) {
        clear();
        stage = progress.begin("Changing the schema", changes);
    }

    @Override
    public void applied(String change) {
        step();
    }

    @Override
    public void takenBack(String change) {
        step();
    }

    private void step() {
        if (stage != null) {
            stage.step();
        }
    }

    /** Leaves the terminal to what is said next. */
    void clear() {
        if (stage != null) {
            stage.close();
            stage = null;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
