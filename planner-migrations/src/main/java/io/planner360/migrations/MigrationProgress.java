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

        @Override
        public void counts(int tables) {}

        @Override
        public void counted(String table) {}
    };

    /** Somebody else is changing the schema, which is waited for. */
    default void waits() {}

    /** So many changes are about to be applied, or to be taken back. */
    void begins(int changes);

    /** One of them was, by its id; none is kept unless all are. */
    void applied(String change);

    /** One of them was taken back; all return unless all go. */
    void takenBack(String change);

    /** What a rollback or reset would take away of so many tables is about to be counted. */
    void counts(int tables);

    /** That of one of them was. */
    void counted(String table);
}
