package io.planner360.cli.imports;

import io.planner360.application.organization.imports.ImportChunk;
import java.util.Iterator;
import java.util.function.Consumer;

/** The chunks that are read, each told to somebody before it is given. */
record Each<T>(Iterator<ReadChunk<T>> read, Consumer<ReadChunk<T>> told) implements Iterator<ImportChunk<T>> {
    @Override
    public boolean hasNext() {
        return read.hasNext();
    }

    @Override
    public ImportChunk<T> next() {
        ReadChunk<T> next = read.next();
        told.accept(next);
        return next.chunk();
    }
}
