package io.planner360.testkit.dump;

import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.shared.SecretHash;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ids, hashes of secrets, and names of handlers, by their type. */
final class Ids {
    private final Map<Class<?>, Set<Record>> byType = new HashMap<>();

    /** Adds every id that stands anywhere in the value. */
    void addAllOf(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::addAllOf);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::addAllOf);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, mapped) -> {
                addAllOf(key);
                addAllOf(mapped);
            });
        } else if (value instanceof Either<?, ?> either && either.isRight()) {
            addAllOf(either.get());
        } else if (value instanceof Record record) {
            addAllOfRecord(record);
        }
    }

    private void addAllOfRecord(Record record) {
        if (CanonicalText.isId(record) || record instanceof SecretHash || record instanceof HandlerName) {
            byType.computeIfAbsent(record.getClass(), type -> new TreeSet<>(Comparator.comparing(Record::toString)))
                    .add(record);
        } else {
            CanonicalText.components(record).forEach(this::addAllOf);
        }
    }

    /** All of one type, by their text. */
    <I extends Record> List<I> of(Class<I> type) {
        return byType.getOrDefault(type, Set.of()).stream().map(type::cast).toList();
    }
}
