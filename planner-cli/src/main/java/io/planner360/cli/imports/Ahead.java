package io.planner360.cli.imports;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Reads a few things ahead in a thread of its own, while those before are worked on. */
final class Ahead<T> implements Iterator<T>, AutoCloseable {
    private static final int MOST = 2;

    private final Iterator<T> source;
    private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(MOST);
    private final Thread reader = new Thread(this::read, "planner-import-reader");
    private Optional<Step<T>> next = Optional.empty();

    private Ahead(Iterator<T> source) {
        this.source = source;
        reader.setDaemon(true);
    }

    static <T> Ahead<T> of(Iterator<T> source) {
        Ahead<T> ahead = new Ahead<>(source);
        ahead.reader.start();
        return ahead;
    }

    /** What was read, or why it was not; neither at the end. */
    private record Step<T>(Optional<T> read, Optional<Throwable> failure) {}

    private void read() {
        try {
            try {
                while (source.hasNext()) {
                    steps.put(new Step<>(Optional.of(source.next()), Optional.empty()));
                }
                steps.put(new Step<>(Optional.empty(), Optional.empty()));
            } catch (RuntimeException | Error failure) {
                steps.put(new Step<>(Optional.empty(), Optional.of(failure)));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean hasNext() {
        return step().read().isPresent();
    }

    @Override
    public T next() {
        T read = step().read().orElseThrow(NoSuchElementException::new);
        next = Optional.empty();
        return read;
    }

    private Step<T> step() {
        if (next.isEmpty()) {
            next = Optional.of(taken());
        }
        Step<T> step = next.get();
        step.failure().ifPresent(failure -> {
            if (failure instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw (Error) failure;
        });
        return step;
    }

    private Step<T> taken() {
        try {
            return steps.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the file was read", e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
