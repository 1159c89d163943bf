package io.planner360.inmemory.internal.shared;

import java.util.List;

/** Rows of one kind, found by indexes that always agree. */
public final class Table<R> {
    private final List<Index<?, R>> indexes;

    private Table(List<Index<?, R>> indexes) {
        this.indexes = indexes;
    }

    /** A table with these indexes, the primary key first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array and stores nothing in it.
    public static <R> Table<R> of(Index<?, R>... indexes) {
        return new Table<>(List.of(indexes));
    }

    List<Index<?, R>> indexes() {
        return indexes;
    }
}
