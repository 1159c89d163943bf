package io.planner360.domain.shared;

import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * All or nothing, for one tenant. Ports work inside an active unit of work only and take the tenant from
 * it; outside one they throw {@link IllegalStateException}.
 *
 * <p>A nested call for the same tenant joins the outer unit; one for another tenant, or mixing tenant and
 * {@link #system}, throws {@link IllegalStateException}. A unit belongs to the thread that began it. An
 * exception that leaves the work, of a joined scope too, rolls the whole unit back: an outer scope that caught
 * it throws {@link IllegalStateException} if it tries to end as if nothing had happened. Nothing is visible
 * to others before the outermost scope has committed.
 */
public interface UnitOfWork {

    /** Does the work and commits. */
    <T> T within(OrganizationId tenant, Supplier<T> work);

    /**
     * Does the work and commits on {@code Right}, rolls back on {@code Left}. A {@code Left} of a joined
     * scope marks the outer unit: it rolls back as well, and throws {@link IllegalStateException} if it
     * tries to end with a {@code Right}, or to return from {@link #within}.
     */
    <T> Either<Refusal, T> attempt(
            OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work);

    /**
     * Work above all tenants, as listing the organizations. Ports that take the tenant from the unit of work
     * throw {@link IllegalStateException} here.
     */
    <T> T system(Supplier<T> work);
}
