package io.planner360.migrations;

/** Told how far a migration is, or a rollback. */
public interface MigrationProgress {

    /** Tells nobody. */
    MigrationProgress SILENT = new MigrationProgress() {
        @Override
        public void begins(int changes) {}

        @Override
        public void applied(String change) {}

        @Override
        public void takenBack(String change) {}
    };

    /** So many changes are about to be applied, or to be taken back. */
    void begins(int changes);

    /** One of them was, by its id; none is kept unless all are. */
    void applied(String change);

    /** One of them was taken back; all return unless all go. */
    void takenBack(String change);
}
