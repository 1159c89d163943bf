package io.planner360.inmemory.internal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StoreTest {
    private record Account(String owner, int balance, long version) {}

    private static final Unique<String, Account> BY_OWNER = Unique.by("account", Account::owner);
    private static final Ordered<Tuple0, String, Account> ALL = Ordered.by(account -> Tuple.empty(), Account::owner);
    private static final Table<Account> ACCOUNTS = Table.of(BY_OWNER, ALL);

    private static final OrganizationId TENANT = new OrganizationId(new UUID(0, 1));
    private static final OrganizationId OTHER = new OrganizationId(new UUID(0, 2));

    private final Store store = new Store();

    @Test
    void keepsWhatAUnitOfWorkCommitted() {
        open("ada");

        assertThat(store.within(TENANT, this::owners)).containsExactly("ada");
        assertThat(store.within(OTHER, this::owners)).isEmpty();
    }

    @Test
    void keepsAccountsApartFromTenants() {
        store.within(TENANT, () -> {
            store.accounts().insert(ACCOUNTS, new Account("everybody's", 0, 1));
            return "done";
        });

        assertThat(store.<Boolean>system(() -> store.accounts().has(BY_OWNER, "everybody's")))
                .isTrue();
        assertThat(store.within(TENANT, this::owners)).isEmpty();
    }

    @Test
    void keepsNothingOfAUnitThatAnExceptionLeft() {
        open("ada");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> store.within(TENANT, () -> {
                    insert("grace");
                    deposit("ada", 10);
                    throw new AssertionError("anything");
                }));
        assertThat(store.within(TENANT, () -> store.tenant().find(BY_OWNER, "ada")))
                .contains(new Account("ada", 0, 1));
        assertThat(store.within(TENANT, this::owners)).containsExactly("ada");
    }

    @Test
    void keepsNothingOfAnAttemptThatWasRefused() {
        Either<Refusal, String> result = store.attempt(TENANT, () -> {
            insert("ada");
            return refusal();
        });

        assertThat(result).isEqualTo(refusal());
        assertThat(store.within(TENANT, this::owners)).isEmpty();
    }

    @Test
    void doesNotCommitWhereAJoinedScopeWasRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.within(TENANT, () -> {
                    insert("ada");
                    return store.attempt(TENANT, StoreTest::refusal);
                }));
        assertThat(store.within(TENANT, this::owners)).isEmpty();
    }

    @Test
    void letsAFailedUnitOnlyEnd() {
        open("ada");

        assertThatIllegalStateException()
                .isThrownBy(() -> store.within(TENANT, () -> {
                    insert("grace");
                    assertThatExceptionOfType(PlannerException.class)
                            .isThrownBy(() -> insert("ada"))
                            .withMessage("account ada is there already");
                    assertThatExceptionOfType(PlannerException.class)
                            .isThrownBy(this::owners)
                            .withMessage("the unit of work has failed and can only end");
                    return "as if nothing had happened";
                }));
        assertThat(store.within(TENANT, this::owners)).containsExactly("ada");
    }

    @Test
    void failsOnAMissingReference() {
        assertThatExceptionOfType(PlannerException.class)
                .isThrownBy(() -> store.within(TENANT, () -> {
                    store.tenant().require(BY_OWNER, "nobody");
                    return "never";
                }))
                .withMessage("there is no account nobody");
    }

    @Test
    void tellsAStaleVersionAndGoesOn() {
        open("ada");
        store.within(TENANT, () -> {
            assertThatExceptionOfType(StaleAggregate.class)
                    .isThrownBy(() -> store.tenant().findAt(2, Account::version, BY_OWNER, "ada"))
                    .withMessage("account ada is no longer at version 2");
            insert("grace");
            return "done";
        });

        assertThat(store.within(TENANT, this::owners)).containsExactly("ada", "grace");
    }

    @Test
    void refusesPortsOutsideAUnitOfWork() {
        assertThatIllegalStateException().isThrownBy(store::tenant);
        assertThatIllegalStateException().isThrownBy(store::accounts);
        assertThatIllegalStateException().isThrownBy(() -> store.system(store::tenant));
    }

    @Test
    void refusesToReadAStreamAfterTheUnitOfWork() {
        open("ada");
        Stream<Account> stream = store.within(TENANT, () -> store.tenant().stream(ALL, Tuple.empty()));

        assertThatIllegalStateException().isThrownBy(stream::toList);
    }

    @Test
    void streamsWhatWasThereWhenTheStreamWasOpened() {
        open("ada");
        List<String> read = store.within(TENANT, () -> {
            Stream<Account> stream = store.tenant().stream(ALL, Tuple.empty());
            insert("grace");
            return stream.map(Account::owner).toList();
        });

        assertThat(read).containsExactly("ada");
    }

    @Test
    void losesNoUpdateOfManyThreads() throws Exception {
        open("ada");
        int threads = 4;
        int deposits = 500;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            all.add(pool.submit(() -> {
                for (int i = 0; i < deposits; i++) {
                    store.within(TENANT, () -> deposit("ada", 1));
                }
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        pool.shutdown();

        assertThat(store.within(TENANT, () -> store.tenant().find(BY_OWNER, "ada")))
                .contains(new Account("ada", threads * deposits, 1 + threads * deposits));
    }

    @Test
    void letsAUnitOfAnotherThreadWaitAndThenSeeWhatWasCommitted() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CountDownLatch asked = new CountDownLatch(1);
        Future<List<String>> other = store.within(TENANT, () -> {
            insert("ada");
            Future<List<String>> reading = pool.submit(() -> {
                asked.countDown();
                return store.within(TENANT, this::owners);
            });
            await(asked);
            insert("grace");
            assertThat(reading.isDone()).isFalse();
            return reading;
        });

        assertThat(other.get()).containsExactly("ada", "grace");
        pool.shutdown();
    }

    @Test
    void belongsToTheThreadThatBeganTheUnit() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        store.within(TENANT, () -> {
            Future<?> other =
                    pool.submit(() -> assertThatIllegalStateException().isThrownBy(store::tenant));
            return succeeded(other);
        });
        pool.shutdown();
    }

    @Test
    void givesUpWaitingForTheStore() throws Exception {
        Store impatient = new Store(Duration.ofMillis(20));
        ExecutorService pool = Executors.newSingleThreadExecutor();
        impatient.within(
                TENANT,
                () -> succeeded(pool.submit(() -> assertThatExceptionOfType(PersistenceUnavailable.class)
                        .isThrownBy(() -> impatient.system(() -> "never"))
                        .matches(PlannerException::isRetryable))));
        pool.shutdown();
    }

    @Test
    void stopsWaitingWhenInterrupted() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        store.within(
                TENANT,
                () -> succeeded(pool.submit(() -> {
                    Thread.currentThread().interrupt();
                    assertThatExceptionOfType(PersistenceUnavailable.class)
                            .isThrownBy(() -> store.system(() -> "never"));
                    assertThat(Thread.interrupted()).isTrue();
                })));
        pool.shutdown();
    }

    private void open(String owner) {
        store.within(TENANT, () -> {
            insert(owner);
            return "done";
        });
    }

    private void insert(String owner) {
        store.tenant().insert(ACCOUNTS, new Account(owner, 0, 1));
    }

    private Account deposit(String owner, int amount) {
        Account before = store.tenant().find(BY_OWNER, owner).orElseThrow();
        Account after = new Account(owner, before.balance() + amount, before.version() + 1);
        store.tenant().replace(ACCOUNTS, before, after);
        return after;
    }

    private List<String> owners() {
        return store.tenant().stream(ALL, Tuple.empty()).map(Account::owner).toList();
    }

    private static Either<Refusal, String> refusal() {
        return Either.left(new NotFound("account", "grace"));
    }

    private static boolean succeeded(Future<?> future) {
        try {
            future.get();
            return true;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
