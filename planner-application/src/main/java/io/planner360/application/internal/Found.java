package io.planner360.application.internal;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.Optional;

/** Turns the absence of something that a command names into a refusal. */
public final class Found {
    private Found() {}

    /** The thing, or {@link NotFound} with its kind and id. */
    public static <T> Either<Refusal, T> orRefuse(Optional<T> thing, String what, Object id) {
        return thing.<Either<Refusal, T>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound(what, id.toString())));
    }
}
