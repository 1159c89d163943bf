package io.planner360.testkit.shared;

import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;

/** Reads results that must not be refusals. */
public final class Granted {

    private Granted() {}

    /** The value of the result; a refusal fails the test with its message. */
    public static <T> T granted(Either<? extends Refusal, ? extends T> result) {
        if (result.isLeft()) {
            throw new AssertionError("refused: " + result.getLeft().message());
        }
        return result.get();
    }
}
