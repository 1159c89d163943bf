package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.PlannerException;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds all rows of a group, in order.
 *
 * @param <G> what the rows of a group have in common
 * @param <P> a row's place in the order, unique in its group
 */
public final class Ordered<G, P extends Comparable<P>, R> implements Index<Map<G, SortedMap<P, R>>, R> {
    private final Function<R, ? extends List<? extends G>> groups;
    private final Function<R, P> place;

    private Ordered(Function<R, ? extends List<? extends G>> groups, Function<R, P> place) {
        this.groups = groups;
        this.place = place;
    }

    /** All rows, each in one group. */
    public static <G, P extends Comparable<P>, R> Ordered<G, P, R> by(
            Function<R, ? extends G> group, Function<R, P> place) {
        return new Ordered<>(row -> List.of(group.apply(row)), place);
    }

    /** All rows, each in as many groups as it names. */
    public static <G, P extends Comparable<P>, R> Ordered<G, P, R> byEach(
            Function<R, ? extends Collection<? extends G>> groups, Function<R, P> place) {
        return new Ordered<>(row -> List.copyOf(groups.apply(row)), place);
    }

    /** Those rows of which something holds, as a partial index. */
    public Ordered<G, P, R> where(Predicate<R> holds) {
        return new Ordered<>(row -> holds.test(row) ? groups.apply(row) : List.of(), place);
    }

    @Override
    public Map<G, SortedMap<P, R>> empty() {
        return HashMap.empty();
    }

    @Override
    public Map<G, SortedMap<P, R>> with(Map<G, SortedMap<P, R>> content, R row) {
        Map<G, SortedMap<P, R>> changed = content;
        for (G group : groups.apply(row)) {
            SortedMap<P, R> rows = rows(changed, group);
            P itsPlace = place.apply(row);
            if (rows.containsKey(itsPlace)) {
                throw new PlannerException("the place " + itsPlace + " is taken already", null);
            }
            changed = changed.put(group, rows.put(itsPlace, row));
        }
        return changed;
    }

    @Override
    public Map<G, SortedMap<P, R>> without(Map<G, SortedMap<P, R>> content, R row) {
        Map<G, SortedMap<P, R>> changed = content;
        for (G group : groups.apply(row)) {
            SortedMap<P, R> rest = rows(changed, group).remove(place.apply(row));
            changed = rest.isEmpty() ? changed.remove(group) : changed.put(group, rest);
        }
        return changed;
    }

    @Override
    public Map<G, SortedMap<P, R>> replaced(Map<G, SortedMap<P, R>> content, R before, R after) {
        List<? extends G> same = groups.apply(after);
        P samePlace = place.apply(after);
        if (!groups.apply(before).equals(same) || !place.apply(before).equals(samePlace)) {
            return with(without(content, before), after);
        }
        Map<G, SortedMap<P, R>> changed = content;
        for (G group : same) {
            changed = changed.put(group, rows(changed, group).put(samePlace, after));
        }
        return changed;
    }

    SortedMap<P, R> rows(Map<G, SortedMap<P, R>> content, G group) {
        return content.get(group).getOrElse(TreeMap::empty);
    }
}
