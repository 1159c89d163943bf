package io.planner360.domain.shared;

import io.vavr.control.Either;
import java.util.function.Supplier;

/**
 * All or nothing, for one tenant. Ports work inside an active unit of work only and take the tenant from
 * it; outside one they throw {@link IllegalStateException}.
 *
 * <p>A nested call for the same tenant joins the outer unit; one for another tenant, or mixing tenant and
 * {@link #system}, throws {@link IllegalStateException}. An exception that leaves the work rolls the whole
 * unit back. Nothing is visible to others before the outermost scope has committed.
 */
public interface UnitOfWork {

    /** Does the work and commits. */
    <T> T within(OrganizationId tenant, Supplier<T> work);

    /**
     * Does the work and commits on {@code Right}, rolls back on {@code Left}. A {@code Left} of a joined
     * scope marks the outer unit: it rolls back as well, and throws {@link IllegalStateException} if it
     * tries to end with a {@code Right}.
     */
    <T> Either<Refusal, T> attempt(
            OrganizationId tenant, Supplier<? extends Either<? extends Refusal, ? extends T>> work);

    /**
     * Work above all tenants: accounts and organizations only. Ports of tenant-owned things throw here.
     */
    <T> T system(Supplier<T> work);
}
