package io.planner360.inmemory.internal.shared;

/**
 * One way to find the rows of a table. An index itself holds nothing: its content is an immutable map, one
 * for each version of the state.
 *
 * @param <C> the content
 * @param <R> the row
 */
public sealed interface Index<C, R> permits Unique, Ordered {
    C empty();

    C with(C content, R row);

    C without(C content, R row);

    /** The same as without the one and then with the other, where it can be done in one step. */
    C replaced(C content, R before, R after);
}
