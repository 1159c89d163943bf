package io.planner360.jdbi;

import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Planner;
import io.planner360.application.notification.DeliveryCounts;
import io.planner360.domain.Persistence;
import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.notification.RecordingHandler;
import io.planner360.testkit.notification.SomethingHappened;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.MovableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One outbox, delivered by several processes: each event once, and those of an aggregate in their order. */
class DeliveringAtOnceTest {
    private static final int PROCESSES = 4;
    private static final int AGGREGATES = 6;
    private static final int EVENTS_EACH = 5;
    private static final int RACES = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void eachEventIsHandledOnceAndInItsAggregatesOrder() throws Exception {
        OrganizationId tenant =
                anOrganization().persistedIn(STORE.persistence()).id();
        for (int race = 0; race < RACES; race++) {
            Watch watch = new Watch();
            deliver(STORE.persistence(), "guarded", tenant, watch);
            assertThat(watch.wrong).isEmpty();
            assertThat(watch.handled()).isEqualTo(AGGREGATES * EVENTS_EACH);
        }
    }

    @Test
    void withoutTheLocksSomeEventsAreHandledTwiceOrOutOfOrder() throws Exception {
        Persistence unguarded = JdbiPersistence.on(unguarded(STORE.counting()));
        OrganizationId tenant =
                anOrganization().persistedIn(STORE.persistence()).id();
        List<String> wrong = new ArrayList<>();
        for (int race = 0; race < 10 * RACES && wrong.isEmpty(); race++) {
            Watch watch = new Watch();
            deliver(unguarded, "unguarded", tenant, watch);
            wrong.addAll(watch.wrong);
        }
        assertThat(wrong).isNotEmpty();
    }

    @Test
    void whatAHandlerFailsOnComesAgainAndWhatADeadProcessHandledToo() {
        OrganizationId tenant =
                anOrganization().persistedIn(STORE.persistence()).id();
        Aggregate aggregate = Aggregate.of("thing", Fresh.uuid());
        append(STORE.persistence(), tenant, List.of(aggregate, aggregate));
        MovableClock clock = MovableClock.at(Instant.now());
        RecordingHandler handler = RecordingHandler.named("mail-" + Fresh.uuid());
        Planner planner = planner(handler, clock);

        handler.failingOn(event -> event.organization().equals(tenant));
        assertThat(planner.runDue(clock.instant()).deliveries().failed()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        Planner dying = planner(new Dying(handler.name()), clock);
        assertThatThrownBy(() -> dying.runDue(clock.instant())).isInstanceOf(ProcessDied.class);

        handler.failingOn(event -> false).takeHandled();
        planner.runDue(clock.instant());
        assertThat(handler.handled()).isEmpty();
        clock.advance(Duration.ofMinutes(5));
        assertThat(planner.runDue(clock.instant()).deliveries()).isEqualTo(new DeliveryCounts(2, 0, 0));
        assertThat(handler.handled()).extracting(StoredEvent::position).containsExactly(1L, 2L);
    }

    private static Planner planner(NotificationHandler handler, MovableClock clock) {
        return Planner.builder()
                .persistence(STORE.persistence())
                .clock(clock)
                .onEvent(handler)
                .build();
    }

    /** Handles an event and is gone before that is noted. */
    private record Dying(HandlerName name) implements NotificationHandler {
        @Override
        public void handle(StoredEvent event) {
            throw new ProcessDied();
        }
    }

    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static void append(Persistence persistence, OrganizationId tenant, List<Aggregate> aggregates) {
        persistence.unitOfWork().within(tenant, () -> {
            persistence
                    .outboxEvents()
                    .append(aggregates.stream().map(SomethingHappened::to).toList(), Instant.EPOCH);
            return tenant;
        });
    }

    /** Stores events, and lets as many processes as there are deliver them. */
    private static void deliver(Persistence persistence, String handler, OrganizationId tenant, Watch watch)
            throws Exception {
        List<Aggregate> aggregates = IntStream.range(0, AGGREGATES)
                .mapToObj(i -> Aggregate.of("thing", Fresh.uuid()))
                .toList();
        for (int i = 0; i < EVENTS_EACH; i++) {
            append(STORE.persistence(), tenant, aggregates);
        }
        ExecutorService threads = Executors.newFixedThreadPool(PROCESSES);
        try {
            CyclicBarrier start = new CyclicBarrier(PROCESSES);
            List<Future<?>> processes = new ArrayList<>();
            for (int i = 0; i < PROCESSES; i++) {
                Planner planner = Planner.builder()
                        .persistence(persistence)
                        .onEvent(new Handler(new HandlerName(handler), watch, tenant))
                        .build();
                processes.add(threads.submit(() -> {
                    start.await();
                    Instant end = Instant.now().plus(PATIENCE);
                    while (watch.handled() < AGGREGATES * EVENTS_EACH
                            && Instant.now().isBefore(end)) {
                        planner.runDue(Instant.now());
                    }
                    return planner;
                }));
            }
            for (Future<?> process : processes) {
                process.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One process's handler, of the same name in each. */
    private record Handler(HandlerName name, Watch watch, OrganizationId tenant) implements NotificationHandler {
        @Override
        public void handle(StoredEvent event) throws InterruptedException {
            if (event.organization().equals(tenant)) {
                watch.begin(event);
                Thread.sleep(1);
                watch.end(event);
            }
        }
    }

    /** Sees what all processes handle. */
    private static final class Watch {
        private final Set<Aggregate> inHand = new HashSet<>();
        private final Map<Aggregate, Long> last = new HashMap<>();
        private final Set<Long> handled = new HashSet<>();
        private final List<String> wrong = new ArrayList<>();

        synchronized void begin(StoredEvent event) {
            if (!inHand.add(event.aggregate())) {
                wrong.add(event.position() + " while another event of the aggregate is handled");
            }
            if (last.getOrDefault(event.aggregate(), 0L) >= event.position()) {
                wrong.add(event.position() + " after " + last.get(event.aggregate()));
            }
            last.put(event.aggregate(), event.position());
        }

        synchronized void end(StoredEvent event) {
            inHand.remove(event.aggregate());
            handled.add(event.position());
        }

        synchronized int handled() {
            return handled.size();
        }
    }

    /** The same database, on which who claims locks nothing. */
    private static DataSource unguarded(DataSource guarded) {
        return proxy(
                DataSource.class,
                guarded,
                result -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, prepared -> prepared)
                        : result);
    }

    private interface Wrap {
        Object wrap(Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Wrap wrap) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Object[] arguments = given == null ? new Object[0] : given.clone();
                    if (method.getName().equals("prepareStatement")) {
                        arguments[0] = ((String) arguments[0]).replace("FOR UPDATE SKIP LOCKED", "");
                    }
                    try {
                        return wrap.wrap(method.invoke(target, arguments));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
