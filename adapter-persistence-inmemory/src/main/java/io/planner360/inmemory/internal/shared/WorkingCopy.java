package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.collection.SortedMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The tables of one owner as a unit of work sees and changes them; others see its changes once it has
 * committed.
 *
 * <p>What a port's contract names as a refusal is for the port to find first. What is left (a key taken, a
 * reference to what is not there, a value that cannot be stored) throws {@link PlannerException}, and the
 * unit of work can then do nothing but end, as a transaction of PostgreSQL.
 */
public final class WorkingCopy {
    private final ActiveUnit unit;
    private Tables tables;

    WorkingCopy(ActiveUnit unit, Tables tables) {
        this.unit = unit;
        this.tables = tables;
    }

    Tables tables() {
        return tables;
    }

    /** The row with this key. */
    public <K, R> Optional<R> find(Unique<K, R> by, K key) {
        unit.requireUsable();
        return tables.of(by).get(key).toJavaOptional();
    }

    /** True if a row has this key. */
    public <K> boolean has(Unique<K, ?> by, K key) {
        return find(by, key).isPresent();
    }

    /** The row with this key, which must still be at this version. */
    public <K, R> R findAt(long version, ToLongFunction<R> versionOf, Unique<K, R> by, K key) {
        return find(by, key)
                .filter(row -> versionOf.applyAsLong(row) == version)
                .orElseThrow(() -> new StaleAggregate(by.what() + " " + key, version));
    }

    /** The rows of a group by their place in its order. */
    public <G, P extends Comparable<P>, R> SortedMap<P, R> rows(Ordered<G, P, R> by, G group) {
        unit.requireUsable();
        return by.rows(tables.of(by), group);
    }

    /** The rows of a group in order, to be read within the unit of work. */
    public <G, P extends Comparable<P>, R> Stream<R> stream(Ordered<G, P, R> by, G group) {
        return rows(by, group).toJavaStream().map(entry -> {
            unit.requireUsable();
            return entry._2;
        });
    }

    /** A foreign key: there must be a row with this key. */
    public <K> void require(Unique<K, ?> by, K key) {
        if (!has(by, key)) {
            throw unit.failed(new PlannerException("there is no " + by.what() + " " + key, null));
        }
    }

    /** A check: what is about to be stored must be so. */
    public void check(boolean holds, String otherwise) {
        if (!holds) {
            throw unit.failed(new PlannerException(otherwise, null));
        }
    }

    /** Adds a row. */
    public <R> void insert(Table<R> table, R row) {
        change(row, () -> tables.with(table, row));
    }

    /** Stores a row in place of the one that it was. */
    public <R> void replace(Table<R> table, R before, R after) {
        change(after, () -> tables.replaced(table, before, after));
    }

    /** Deletes a row. */
    public <R> void delete(Table<R> table, R row) {
        unit.requireUsable();
        tables = tables.without(table, row);
    }

    private void change(Object row, Supplier<Tables> changed) {
        unit.requireUsable();
        try {
            StorableRow.check(row);
            tables = changed.get();
        } catch (PlannerException refused) {
            throw unit.failed(refused);
        }
    }
}
