package io.planner360.testkit.differential;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.testkit.dump.CanonicalText;
import io.vavr.control.Either;
import java.util.Optional;

/**
 * What came of a step.
 *
 * @param text what two stores are compared by
 * @param value of a command that succeeded
 */
record Outcome(Kind kind, String text, Optional<Object> value) {

    enum Kind {
        SUCCEEDED,
        REFUSED,
        THREW
    }

    static Outcome of(Object result) {
        if (!(result instanceof Either<?, ?> either)) {
            return new Outcome(Kind.SUCCEEDED, CanonicalText.of(result), Optional.of(result));
        }
        return either.isRight()
                ? new Outcome(Kind.SUCCEEDED, CanonicalText.of(either.get()), Optional.of(either.get()))
                : new Outcome(Kind.REFUSED, "refused: " + refusal((Refusal) either.getLeft()), Optional.empty());
    }

    /** A conflict's message is the store's own. */
    private static String refusal(Refusal refusal) {
        return refusal instanceof Conflict conflict
                ? "Conflict[" + conflict.constraint() + "]"
                : CanonicalText.of(refusal);
    }

    static Outcome thrown(RuntimeException exception) {
        return new Outcome(Kind.THREW, "threw " + exception.getClass().getSimpleName(), Optional.empty());
    }
}
