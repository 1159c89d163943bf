package io.planner360.cli.progress;

/** Told how far a long job is. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (label, total) -> new Stage() {
        @Override
        public void step() {}

        @Override
        public void at(long done, String what) {}

        @Override
        public void close() {}
    };

    /** A part of the job begins, with so many steps. */
    Stage begin(String label, long total);

    /** A part of the job; closed when it ends. */
    interface Stage extends AutoCloseable {
        /** One more step is done. */
        void step();

        /**
         * So many steps are done.
         *
         * @param what is shown beside it
         */
        void at(long done, String what);

        @Override
        void close();
    }
}
