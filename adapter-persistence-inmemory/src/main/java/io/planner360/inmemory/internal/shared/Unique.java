package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.PlannerException;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the one row that has a key, and refuses a second one: a primary key or a unique constraint. */
public final class Unique<K, R> implements Index<Map<K, R>, R> {
    private final String what;
    private final Function<R, ? extends List<? extends K>> keys;

    private Unique(String what, Function<R, ? extends List<? extends K>> keys) {
        this.what = what;
        this.keys = keys;
    }

    /**
     * A key that every row has.
     *
     * @param what what the key tells apart, as in "feedback cycle"
     */
    public static <K, R> Unique<K, R> by(String what, Function<R, ? extends K> key) {
        return new Unique<>(what, row -> List.of(key.apply(row)));
    }

    /** A key that a row may lack, as a column that may be null. */
    public static <K, R> Unique<K, R> byOptional(String what, Function<R, Optional<? extends K>> key) {
        return new Unique<>(what, row -> key.apply(row).<List<K>>map(List::of).orElse(List.of()));
    }

    /** The keys of the parts that a row holds. */
    public static <K, R> Unique<K, R> byEach(String what, Function<R, ? extends Collection<? extends K>> keys) {
        return new Unique<>(what, row -> List.copyOf(keys.apply(row)));
    }

    String what() {
        return what;
    }

    @Override
    public Map<K, R> empty() {
        return HashMap.empty();
    }

    @Override
    public Map<K, R> with(Map<K, R> content, R row) {
        Map<K, R> changed = content;
        for (K key : keys.apply(row)) {
            if (changed.containsKey(key)) {
                throw new PlannerException(what + " " + key + " is there already", null);
            }
            changed = changed.put(key, row);
        }
        return changed;
    }

    @Override
    public Map<K, R> without(Map<K, R> content, R row) {
        return content.removeAll(keys.apply(row));
    }

    @Override
    public Map<K, R> replaced(Map<K, R> content, R before, R after) {
        List<? extends K> same = keys.apply(after);
        if (!keys.apply(before).equals(same)) {
            return with(without(content, before), after);
        }
        Map<K, R> changed = content;
        for (K key : same) {
            changed = changed.put(key, after);
        }
        return changed;
    }
}
