package io.planner360.jdbi.internal;

/** Cleans up after a failure without hiding it. */
final class Suppressed {
    private Suppressed() {}

    static void whileHandling(Throwable failure, Runnable cleanup) {
        try {
            cleanup.run();
        } catch (RuntimeException | Error another) {
            failure.addSuppressed(another);
        }
    }
}
