package io.planner360.domain.shared;

import java.util.List;
import java.util.Optional;

/**
 * A part of a longer, stably ordered list.
 *
 * @param next what to ask with for the following part; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
