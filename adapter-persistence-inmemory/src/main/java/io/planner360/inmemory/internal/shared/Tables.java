package io.planner360.inmemory.internal.shared;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;

/** What all tables of one owner hold: immutable, a change gives new ones that share what is the same. */
final class Tables {
    static final Tables EMPTY = new Tables(HashMap.empty());

    private final Map<Index<?, ?>, Object> contents;

    private Tables(Map<Index<?, ?>, Object> contents) {
        this.contents = contents;
    }

    // An index's content is only ever put here by the index itself.
    @SuppressWarnings("unchecked")
    <C> C of(Index<C, ?> index) {
        return (C) contents.get(index).getOrElse(index::empty);
    }

    <R> Tables with(Table<R> table, R row) {
        Tables changed = this;
        for (Index<?, R> index : table.indexes()) {
            changed = changed.add(index, row);
        }
        return changed;
    }

    <R> Tables replaced(Table<R> table, R before, R after) {
        Tables changed = this;
        for (Index<?, R> index : table.indexes()) {
            changed = changed.replace(index, before, after);
        }
        return changed;
    }

    <R> Tables without(Table<R> table, R row) {
        Tables changed = this;
        for (Index<?, R> index : table.indexes()) {
            changed = changed.remove(index, row);
        }
        return changed;
    }

    private <C, R> Tables add(Index<C, R> index, R row) {
        return new Tables(contents.put(index, index.with(of(index), row)));
    }

    private <C, R> Tables remove(Index<C, R> index, R row) {
        return new Tables(contents.put(index, index.without(of(index), row)));
    }

    private <C, R> Tables replace(Index<C, R> index, R before, R after) {
        return new Tables(contents.put(index, index.replaced(of(index), before, after)));
    }
}
