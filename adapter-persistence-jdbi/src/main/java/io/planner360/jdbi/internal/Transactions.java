package io.planner360.jdbi.internal;

/** Where outermost units of work get their transaction. */
@FunctionalInterface
interface Transactions {
    /** Begins one that is bound as wanted. */
    Transaction begin(Binding wanted);
}
