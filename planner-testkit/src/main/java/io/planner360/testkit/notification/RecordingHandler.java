package io.planner360.testkit.notification;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.StoredEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A handler that keeps what it gets, and fails when a test says so. Safe for several threads. */
public final class RecordingHandler implements NotificationHandler {
    private final HandlerName name;
    private final List<StoredEvent> handled = new ArrayList<>();
    private Predicate<StoredEvent> fails = event -> false;

    private RecordingHandler(HandlerName name) {
        this.name = name;
    }

    /** A handler that has got nothing yet. */
    public static RecordingHandler named(String name) {
        return new RecordingHandler(new HandlerName(name));
    }

    /** From now on fails on these events and on no others. */
    public synchronized RecordingHandler failingOn(Predicate<StoredEvent> newFails) {
        fails = requireNonNull(newFails, "newFails");
        return this;
    }

    /** What it has got without failing, in order. */
    public synchronized List<StoredEvent> handled() {
        return List.copyOf(handled);
    }

    /** The same, and forgets it. */
    public synchronized List<StoredEvent> takeHandled() {
        List<StoredEvent> taken = handled();
        handled.clear();
        return taken;
    }

    /** The codes of what it has got without failing, in order. */
    public List<String> kinds() {
        return handled().stream().map(StoredEvent::kind).toList();
    }

    @Override
    public HandlerName name() {
        return name;
    }

    @Override
    public synchronized void handle(StoredEvent event) {
        if (fails.test(event)) {
            throw new IllegalStateException("the test asked for this failure");
        }
        handled.add(event);
    }
}
