package io.planner360.jdbi.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.result.ResultIterator;

/** Rows as they are read; ends with its stream or with its unit of work, whichever is first. */
final class Cursor<T> implements Iterator<T> {
    private final ResultIterator<T> rows;
    private boolean closed;

    Cursor(ResultIterator<T> rows) {
        this.rows = rows;
    }

    Stream<T> stream() {
        Spliterator<T> remaining = Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(remaining, false).onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        requireOpen();
        try {
            return rows.hasNext();
        } catch (RuntimeException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    @Override
    public T next() {
        requireOpen();
        try {
            return rows.next();
        } catch (NoSuchElementException end) {
            throw end;
        } catch (RuntimeException failure) {
            throw SqlFailures.translated(failure);
        }
    }

    void close() {
        if (!closed) {
            closed = true;
            try {
                rows.close();
            } catch (RuntimeException failure) {
                throw SqlFailures.translated(failure);
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the stream was closed, or its unit of work has ended");
        }
    }
}
