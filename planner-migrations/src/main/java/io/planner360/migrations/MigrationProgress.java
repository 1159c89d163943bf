package io.planner360.migrations;

/** Told how far a migration is. */
public interface MigrationProgress {

    /** Tells nobody. */
    MigrationProgress SILENT = new MigrationProgress() {
        @Override
        public void begins(int changes) {}

        @Override
        public void applied(String change) {}
    };

    /** So many changes are about to be applied. */
    void begins(int changes);

    /** One of them was, by its id; none is kept unless all are. */
    void applied(String change);
}
