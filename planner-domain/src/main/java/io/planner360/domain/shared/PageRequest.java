package io.planner360.domain.shared;

import java.util.Optional;

/**
 * Asks for a part of a list, by key and not by offset: rows added meanwhile neither repeat nor hide others.
 *
 * @param size how many items at most, 1 to 1,000
 * @param after the {@link Page#next()} of the previous part; empty for the first
 */
public record PageRequest(int size, Optional<String> after) {
    public PageRequest {
        if (size < 1 || size > 1_000) {
            throw new IllegalArgumentException("page size must be 1 to 1000, not " + size);
        }
    }

    /** The first part. */
    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    /** The part after the given one, if there is one. */
    public Optional<PageRequest> following(Page<?> page) {
        return page.next().map(next -> new PageRequest(size, Optional.of(next)));
    }
}
