package io.planner360.inmemory.internal.shared;

import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.vavr.Tuple2;
import io.vavr.collection.Iterator;
import io.vavr.collection.SortedMap;
import java.util.List;
import java.util.Optional;

/** Cuts ordered rows into pages by key. */
public final class Pages {
    private Pages() {}

    /**
     * The requested part.
     *
     * @throws IllegalArgumentException if the request continues after what no page gave as its next
     */
    public static <R> Page<R> of(SortedMap<Position, R> rows, PageRequest request) {
        Optional<Position> after = request.after().map(Position::parse);
        Iterator<Tuple2<Position, R>> rest =
                rows.iterator().dropWhile(row -> after.isPresent() && row._1.compareTo(after.get()) <= 0);
        List<Tuple2<Position, R>> found = rest.take(request.size() + 1).toJavaList();
        List<Tuple2<Position, R>> items = found.subList(0, Math.min(request.size(), found.size()));
        return new Page<>(
                items.stream().map(Tuple2::_2).toList(),
                found.size() > items.size()
                        ? Optional.of(items.get(items.size() - 1)._1.token())
                        : Optional.empty());
    }
}
