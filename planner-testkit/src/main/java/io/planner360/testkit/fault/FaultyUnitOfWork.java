package io.planner360.testkit.fault;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.UnitOfWork;
import io.vavr.control.Either;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Runs something as the last act of each outermost scope that is about to commit. */
final class FaultyUnitOfWork implements UnitOfWork {
    private final UnitOfWork target;
    private final Runnable beforeCommit;
    /** How many scopes are open in this thread. */
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    FaultyUnitOfWork(UnitOfWork target, Runnable beforeCommit) {
        this.target = target;
        this.beforeCommit = beforeCommit;
    }

    @Override
    public <T> T within(OrganizationId tenant, Supplier<T> work) {
        return target.within(tenant, () -> scope(work, result -> true));
    }

    @Override
    public <T> Either<Refusal, T> attempt(
            OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
        return target.attempt(tenant, () -> scope(work, Either::isRight));
    }

    @Override
    public <T> T system(Supplier<T> work) {
        return target.system(() -> scope(work, result -> true));
    }

    private <T> T scope(Supplier<? extends T> work, Predicate<? super T> commits) {
        int outer = depth.get();
        depth.set(outer + 1);
        try {
            T result = work.get();
            if (outer == 0 && commits.test(result)) {
                beforeCommit.run();
            }
            return result;
        } finally {
            depth.set(outer);
        }
    }
}
