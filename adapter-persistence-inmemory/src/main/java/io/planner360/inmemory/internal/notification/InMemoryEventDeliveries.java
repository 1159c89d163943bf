package io.planner360.inmemory.internal.notification;

import io.planner360.domain.notification.Aggregate;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.Delivery;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.shared.CodePointOrder;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.Tuple2;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class InMemoryEventDeliveries implements EventDeliveries {
    private static final Unique<Tuple2<HandlerName, Long>, Waiting> BY_KEY =
            Unique.by("delivery", waiting -> Tuple.of(waiting.handler(), waiting.position()));
    private static final Ordered<HandlerName, Long, Waiting> OF_HANDLER =
            Ordered.by(Waiting::handler, Waiting::position);
    private static final Ordered<Long, LetterKey, Waiting> OF_EVENT =
            Ordered.by(Waiting::position, InMemoryEventDeliveries::key);
    private static final Ordered<Tuple0, LetterKey, Waiting> DEAD = Ordered.<Tuple0, LetterKey, Waiting>by(
                    waiting -> Tuple.empty(), InMemoryEventDeliveries::key)
            .where(Waiting::isDead);
    private static final Table<Waiting> DELIVERIES = Table.of(BY_KEY, OF_HANDLER, OF_EVENT, DEAD);

    private final Store store;

    InMemoryEventDeliveries(Store store) {
        this.store = store;
    }

    /** What dead letters are ordered by. */
    private record LetterKey(String handler, long position) implements Comparable<LetterKey> {
        @Override
        public int compareTo(LetterKey other) {
            int byHandler = CodePointOrder.INSTANCE.compare(handler, other.handler);
            return byHandler != 0 ? byHandler : Long.compare(position, other.position);
        }

        static LetterKey parse(String token) {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new LetterKey(text.substring(0, space), Long.parseLong(text.substring(space + 1)));
        }

        String token() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((handler + " " + position).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static LetterKey key(Waiting waiting) {
        return new LetterKey(waiting.handler().value(), waiting.position());
    }

    /** The deliveries of an event to whomever. */
    static Stream<Waiting> ofEvent(WorkingCopy tenant, long position) {
        return tenant.stream(OF_EVENT, position);
    }

    /** Drops the deliveries of an event. */
    static void removeAll(WorkingCopy tenant, long position) {
        ofEvent(tenant, position).toList().forEach(waiting -> tenant.delete(DELIVERIES, waiting));
    }

    @Override
    public List<Delivery> claim(HandlerName handler, Instant due, Instant leaseEnds, int most) {
        WorkingCopy tenant = store.tenant();
        Cursor cursor = takeNew(tenant, handler, due);
        List<Delivery> claimed = new ArrayList<>();
        for (Waiting waiting : firstOfEachAggregate(tenant, handler)) {
            if (waiting.isDue(due) && claimed.size() < most) {
                Waiting taken = waiting.claimed(leaseEnds);
                tenant.replace(DELIVERIES, waiting, taken);
                claimed.add(new Delivery(handler, event(tenant, taken), taken.attempts()));
            }
        }
        cursor.due(claimed.isEmpty() ? nextDue(tenant, handler) : Optional.of(due))
                .store(tenant);
        return claimed;
    }

    private static Cursor takeNew(WorkingCopy tenant, HandlerName handler, Instant due) {
        Cursor cursor = Cursor.of(tenant, handler);
        long known = cursor.position();
        List<StoredEvent> unknown = tenant.stream(InMemoryOutboxEvents.IN_ORDER, Tuple.empty())
                .dropWhile(event -> event.position() <= known)
                .toList();
        for (StoredEvent event : unknown) {
            tenant.insert(
                    DELIVERIES,
                    new Waiting(handler, event.position(), event.aggregate(), 0, Optional.of(due), Optional.empty()));
            cursor = cursor.at(event.position());
        }
        return cursor;
    }

    private static List<Waiting> firstOfEachAggregate(WorkingCopy tenant, HandlerName handler) {
        Set<Aggregate> seen = new HashSet<>();
        return tenant.stream(OF_HANDLER, handler)
                .filter(waiting -> seen.add(waiting.aggregate()))
                .toList();
    }

    private static Optional<Instant> nextDue(WorkingCopy tenant, HandlerName handler) {
        return firstOfEachAggregate(tenant, handler).stream()
                .flatMap(waiting -> waiting.dueAt().stream())
                .min(Instant::compareTo);
    }

    private static StoredEvent event(WorkingCopy tenant, Waiting waiting) {
        return tenant.find(InMemoryOutboxEvents.BY_POSITION, waiting.position()).orElseThrow();
    }

    @Override
    public boolean delivered(Delivery delivery) {
        WorkingCopy tenant = store.tenant();
        Optional<Waiting> claimed = claimed(tenant, delivery);
        claimed.ifPresent(waiting -> tenant.delete(DELIVERIES, waiting));
        return claimed.isPresent();
    }

    @Override
    public boolean failed(Delivery delivery, Instant at, Optional<Instant> next, String problem) {
        WorkingCopy tenant = store.tenant();
        Optional<Waiting> claimed = claimed(tenant, delivery);
        claimed.ifPresent(
                waiting -> tenant.replace(DELIVERIES, waiting, waiting.failed(new Waiting.Failure(at, problem), next)));
        return claimed.isPresent();
    }

    private static Optional<Waiting> claimed(WorkingCopy tenant, Delivery delivery) {
        return tenant.find(BY_KEY, Tuple.of(delivery.handler(), delivery.event().position()))
                .filter(waiting -> waiting.attempts() == delivery.attempt() && !waiting.isDead());
    }

    @Override
    public Page<DeadLetter> dead(PageRequest page) {
        WorkingCopy tenant = store.tenant();
        Optional<LetterKey> after = page.after().map(LetterKey::parse);
        List<Waiting> found = tenant.stream(DEAD, Tuple.empty())
                .filter(waiting -> after.isEmpty() || key(waiting).compareTo(after.get()) > 0)
                .limit(page.size() + 1L)
                .toList();
        List<Waiting> items = found.subList(0, Math.min(page.size(), found.size()));
        return new Page<>(
                items.stream().map(waiting -> letter(tenant, waiting)).toList(),
                found.size() > items.size()
                        ? Optional.of(key(items.get(items.size() - 1)).token())
                        : Optional.empty());
    }

    private static DeadLetter letter(WorkingCopy tenant, Waiting waiting) {
        StoredEvent event = event(tenant, waiting);
        Waiting.Failure failure = waiting.failure().orElseThrow();
        return new DeadLetter(
                waiting.handler(),
                waiting.position(),
                event.kind(),
                event.occurredAt(),
                waiting.attempts(),
                failure.at(),
                failure.problem());
    }

    @Override
    public boolean retry(HandlerName handler, long position, Instant now) {
        WorkingCopy tenant = store.tenant();
        Optional<Waiting> letter = letter(tenant, handler, position, now);
        letter.ifPresent(waiting -> tenant.replace(DELIVERIES, waiting, waiting.retried(now)));
        return letter.isPresent();
    }

    @Override
    public boolean discard(HandlerName handler, long position, Instant now) {
        WorkingCopy tenant = store.tenant();
        Optional<Waiting> letter = letter(tenant, handler, position, now);
        letter.ifPresent(waiting -> tenant.delete(DELIVERIES, waiting));
        return letter.isPresent();
    }

    /** The dead letter, whose handler has something due from now on. */
    private static Optional<Waiting> letter(WorkingCopy tenant, HandlerName handler, long position, Instant now) {
        Optional<Waiting> letter =
                tenant.find(BY_KEY, Tuple.of(handler, position)).filter(Waiting::isDead);
        if (letter.isPresent()) {
            Cursor cursor = Cursor.of(tenant, handler);
            cursor.due(cursor.dueAt().filter(now::isAfter).or(() -> Optional.of(now)))
                    .store(tenant);
        }
        return letter;
    }
}
