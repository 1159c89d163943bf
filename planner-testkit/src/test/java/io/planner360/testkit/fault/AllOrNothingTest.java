package io.planner360.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.planner360.application.Planner;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.UnitOfWork;
import io.planner360.inmemory.InMemoryPersistence;
import io.planner360.testkit.dump.Dump;
import io.planner360.testkit.dump.WatchedPersistence;
import io.planner360.testkit.fault.FacadeCommands.Attempt;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whichever call of a port fails, nothing of the command is left, and the command can be given again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllOrNothingTest {

    @TestFactory
    Stream<DynamicTest> nothing_is_left_whichever_call_fails() {
        return FacadeCommands.names().stream()
                .map(name -> dynamicTest(name, () -> {
                    Bench bench = Bench.on(InMemoryPersistence.create());
                    assertThat(bench.failures(name)).as("calls that failed").isPositive();
                }));
    }

    /** What is done to see what would be wrong with it, and never committed. */
    private static final Set<String> TRIED_OUT =
            Set.of("peopleImports.checkPeople", "peopleImports.checkMemberships", "invitations.checkFile");

    @TestFactory
    Stream<DynamicTest> nothing_is_left_where_the_commit_fails() {
        return FacadeCommands.names().stream()
                .filter(name -> !TRIED_OUT.contains(name))
                .map(name -> dynamicTest(name, () -> {
                    Bench bench = Bench.on(InMemoryPersistence.create());
                    Attempt attempt = bench.commands.prepare(name);
                    Dump before = bench.watched.dump();
                    bench.faulty.failAtCommit();
                    assertThatThrownBy(attempt::run).isInstanceOf(PersistenceUnavailable.class);
                    assertThat(before.differences(bench.watched.dump())).isEmpty();
                    attempt.run();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_left_where_somebody_else_was_faster() {
        return FacadeCommands.updating().stream()
                .map(name -> dynamicTest(name, () -> {
                    Bench bench = Bench.on(InMemoryPersistence.create());
                    Attempt attempt = bench.commands.prepare(name);
                    Dump before = bench.watched.dump();
                    bench.faulty.staleOnce();
                    assertThatThrownBy(attempt::run).isInstanceOf(StaleAggregate.class);
                    assertThat(before.differences(bench.watched.dump())).isEmpty();
                    attempt.run();
                }));
    }

    /** Otherwise the tests above would not see what is left. */
    @Test
    void is_seen_to_fail_on_a_store_that_keeps_what_was_done_before_the_failure() {
        Set<String> leaving = new TreeSet<>();
        for (String name : FacadeCommands.names()) {
            try {
                Bench.on(new KeepsHalf(InMemoryPersistence.create())).failures(name);
            } catch (AssertionError left) {
                leaving.add(name);
            }
        }
        assertThat(leaving)
                .contains(
                        "found",
                        "invitations.invite",
                        "cycles.startCollecting",
                        "responses.submit",
                        "cycles.close",
                        "plans.recordProgress");
    }

    @Test
    void covers_every_method_of_the_facade() {
        List<String> methods = Stream.of(Planner.class.getDeclaredMethods())
                .map(Method::getReturnType)
                .filter(AllOrNothingTest::isService)
                .flatMap(service -> methodsOf(service, ""))
                .toList();
        assertThat(FacadeCommands.names()).containsExactlyInAnyOrderElementsOf(methods);
    }

    /** Those of a service inside a service with the name of how it is reached, as in {@code cycles.close}. */
    private static Stream<String> methodsOf(Class<?> service, String prefix) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> isService(method.getReturnType())
                        ? methodsOf(method.getReturnType(), method.getName() + ".")
                        : Stream.of(prefix + method.getName()));
    }

    private static boolean isService(Class<?> type) {
        return type.getSimpleName().endsWith("Service");
    }

    /** A planner on a store that fails, and the same store watched. */
    private record Bench(WatchedPersistence watched, FaultyPersistence faulty, FacadeCommands commands) {

        static Bench on(Persistence store) {
            WatchedPersistence watched = WatchedPersistence.watching(store);
            FaultyPersistence faulty = FaultyPersistence.around(watched);
            return new Bench(watched, faulty, new FacadeCommands(faulty));
        }

        /** Lets every call of the command fail in turn until it succeeds; returns how many there were. */
        int failures(String name) {
            Attempt attempt = commands.prepare(name);
            Dump before = watched.dump();
            for (int n = 1; ; n++) {
                faulty.failAtCall(n);
                try {
                    attempt.run();
                    assertThat(faulty.isArmed()).as("a failure was swallowed").isTrue();
                    faulty.heal();
                    return n - 1;
                } catch (PersistenceUnavailable asked) {
                    assertThat(before.differences(watched.dump()))
                            .as("left after failing call %d", n)
                            .isEmpty();
                }
            }
        }
    }

    /** Commits where it should roll back. */
    private static final class KeepsHalf extends ForwardingPersistence {
        KeepsHalf(Persistence target) {
            super(target);
        }

        @Override
        public UnitOfWork unitOfWork() {
            UnitOfWork honest = super.unitOfWork();
            return new UnitOfWork() {
                @Override
                public <T> T within(OrganizationId tenant, Supplier<T> work) {
                    return result(honest.within(tenant, kept(work)));
                }

                @Override
                public <T> Either<Refusal, T> attempt(
                        OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
                    return Either.narrow(result(honest.within(tenant, kept(work))));
                }

                @Override
                public <T> T system(Supplier<T> work) {
                    return honest.system(work);
                }
            };
        }

        private static <T> Supplier<Either<RuntimeException, T>> kept(Supplier<? extends T> work) {
            return () -> {
                try {
                    return Either.right(work.get());
                } catch (RuntimeException failed) {
                    return Either.left(failed);
                }
            };
        }

        private static <T> T result(Either<RuntimeException, T> done) {
            if (done.isLeft()) {
                throw done.getLeft();
            }
            return done.get();
        }
    }
}
