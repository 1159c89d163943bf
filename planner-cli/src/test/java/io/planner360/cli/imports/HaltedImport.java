package io.planner360.cli.imports;

import io.planner360.application.Planner;
import io.planner360.cli.progress.Progress;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.UnitOfWork;
import io.planner360.jdbi.JdbiPersistence;
import io.planner360.testkit.intercept.InterceptingPersistence;
import io.planner360.testkit.intercept.PortCall;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An import that ends its own process at one moment, without any goodbye, as {@code kill -9} would. */
final class HaltedImport {
    /** What a process that was killed ends with. */
    static final int KILLED = 137;

    private HaltedImport() {}

    /** When the process ends; each counts how often it was reached. */
    enum Moment {
        /** Lines are remembered while the file is checked. */
        CHECKING,
        /** The import is stored as begun. */
        OPENED,
        /** Invitations of a chunk are submitted, their answers are not stored. */
        BETWEEN_THE_STATEMENTS_OF_A_CHUNK,
        /** Everything of a transaction is stored but for how far the import is. */
        BEFORE_THE_PROGRESS_IS_STORED,
        /** The transaction is complete, but not committed. */
        BEFORE_COMMIT,
        /** The transaction is committed; the program has not learnt of it. */
        AFTER_COMMIT
    }

    /** Arguments: moment, number, organization, cycle, person, file, rows in a batch or 0. */
    public static void main(String[] arguments) throws Exception {
        Halt halt = new Halt(Moment.valueOf(arguments[0]), Integer.parseInt(arguments[1]));
        int batch = Integer.parseInt(arguments[6]);
        Planner planner = Planner.builder()
                .persistence(new Halting(JdbiPersistence.on(LargeCycle.dataSource(System.getenv())), halt))
                .build();
        Actor.Person actor = new Actor.Person(
                new OrganizationId(UUID.fromString(arguments[2])), new UserId(UUID.fromString(arguments[4])));
        new Imports(System.out, System.out, Progress.SILENT, System::nanoTime)
                .ratings(
                        LargeCycle.order(Path.of(arguments[5]), batch),
                        planner,
                        actor,
                        new FeedbackCycleId(UUID.fromString(arguments[3])));
    }

    private static final class Halt {
        private final Moment moment;
        private final AtomicInteger left;

        Halt(Moment moment, int number) {
            this.moment = moment;
            this.left = new AtomicInteger(number);
        }

        void at(Moment reached) {
            if (reached == moment && left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }

    private static final class Halting extends InterceptingPersistence {
        private final Halt halt;
        private boolean storing;

        Halting(Persistence target, Halt halt) {
            super(target);
            this.halt = halt;
        }

        @Override
        protected @Nullable Object around(PortCall call) {
            if (call.method().equals("rememberLines")) {
                halt.at(Moment.CHECKING);
            }
            if (call.method().equals("update") && storing) {
                halt.at(Moment.BEFORE_THE_PROGRESS_IS_STORED);
            }
            Object answer = call.proceed();
            if (call.method().equals("open")) {
                storing = true;
                halt.at(Moment.OPENED);
            }
            if (call.method().equals("submitAll")) {
                halt.at(Moment.BETWEEN_THE_STATEMENTS_OF_A_CHUNK);
            }
            return answer;
        }

        @Override
        public UnitOfWork unitOfWork() {
            UnitOfWork units = super.unitOfWork();
            return new UnitOfWork() {
                @Override
                public <T> T within(OrganizationId tenant, Supplier<T> work) {
                    return units.within(tenant, work);
                }

                @Override
                public <T> Either<Refusal, T> attempt(
                        OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
                    Either<Refusal, T> answer = units.attempt(tenant, () -> {
                        Either<? extends Refusal, ? extends T> done = work.get();
                        if (storing) {
                            halt.at(Moment.BEFORE_COMMIT);
                        }
                        return done;
                    });
                    if (storing) {
                        halt.at(Moment.AFTER_COMMIT);
                    }
                    return answer;
                }

                @Override
                public <T> T system(Supplier<T> work) {
                    return units.system(work);
                }
            };
        }
    }
}
