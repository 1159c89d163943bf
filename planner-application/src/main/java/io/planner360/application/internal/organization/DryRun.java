package io.planner360.application.internal.organization;

import io.planner360.application.internal.Context;
import io.planner360.application.organization.imports.LineProblem;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.vavr.control.Either;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work that is done to see what is wrong with it, and rolled back in any case. */
public final class DryRun {
    private static final Refusal ROLLED_BACK = new Forbidden("to be kept");

    private final Context context;
    private final Actor actor;
    private final Consumer<? super LineProblem> told;

    /** @param told of each problem */
    public DryRun(Context context, Actor actor, Consumer<? super LineProblem> told) {
        this.context = context;
        this.actor = actor;
        this.told = told;
    }

    /** How many problems the work told; or why it was not done. */
    public Either<Refusal, Long> of(Function<Consumer<LineProblem>, Either<Refusal, ?>> work) {
        AtomicLong problems = new AtomicLong();
        Either<Refusal, Long> outcome = context.attempt(
                actor,
                () -> work.apply(problem -> {
                            problems.incrementAndGet();
                            told.accept(problem);
                        })
                        .flatMap(done -> Either.<Refusal, Long>left(ROLLED_BACK)));
        return outcome.isLeft() && outcome.getLeft() == ROLLED_BACK ? Either.right(problems.get()) : outcome;
    }
}
