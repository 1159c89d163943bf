package io.planner360.jdbi.internal;

import java.util.function.Function;

/** The unit of work as ports see it. Failures of the database come out translated. */
public interface Session {
    /**
     * Works in the active unit of work of a tenant.
     *
     * @throws IllegalStateException if there is none
     */
    <T> T inTenant(Function<? super BoundSql, ? extends T> work);

    /**
     * Works in active work above the tenants.
     *
     * @throws IllegalStateException if there is none
     */
    <T> T inSystem(Function<? super BoundSql, ? extends T> work);

    /**
     * Works in whatever unit of work is active.
     *
     * @throws IllegalStateException if none is
     */
    <T> T inEither(Function<? super BoundSql, ? extends T> work);
}
