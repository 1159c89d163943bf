package io.planner360.testkit.differential;

/**
 * How often a kind of command succeeded, was refused, and ended in an exception.
 */
public record Counts(int succeeded, int refused, int threw) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Outcome.Kind kind) {
        return switch (kind) {
            case SUCCEEDED -> new Counts(succeeded + 1, refused, threw);
            case REFUSED -> new Counts(succeeded, refused + 1, threw);
            case THREW -> new Counts(succeeded, refused, threw + 1);
        };
    }
}
