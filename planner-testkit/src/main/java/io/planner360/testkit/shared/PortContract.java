package io.planner360.testkit.shared;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * What every contract stands on. An adapter runs a contract by extending it and saying which store is meant:
 *
 * <pre>{@code
 * class OurFeedbackCyclesTest extends FeedbackCyclesContract {
 *   protected Persistence persistence() {
 *     return OurStore.shared();
 *   }
 * }
 * }</pre>
 *
 * <p>All contracts at once are {@link io.planner360.testkit.PersistenceContract}. The store may be shared by
 * all tests, may be expensive to start, and is never cleaned: each test founds its own organizations and
 * uses ids, names and addresses that nobody else does. It must allow three units of work at a time, or let
 * them take turns ({@link #unitsTakeTurns()}).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class PortContract {

    /** The organization that a test works for; new in each test. */
    protected OrganizationId tenant;

    /** Another organization in the same store; new in each test. */
    protected OrganizationId otherTenant;

    /** The store that is held to the contract. Asked often: an expensive one is kept by the adapter's test. */
    protected abstract Persistence persistence();

    /**
     * True for a store in which one unit of work at a time is active and others wait for their turn. Such a
     * store breaks no rule, but what others may do at once happens one after another there.
     */
    protected boolean unitsTakeTurns() {
        return false;
    }

    @BeforeEach
    final void foundOrganizations() {
        tenant = founded("Ours");
        otherTenant = founded("Another");
    }

    private OrganizationId founded(String name) {
        OrganizationId id = new OrganizationId(Fresh.uuid());
        Organization organization = granted(Organization.found(id, name, Instant.parse("2026-01-05T08:30:00Z")));
        persistence()
                .unitOfWork()
                .within(id, asSupplier(() -> persistence().organizations().add(organization)));
        return id;
    }

    /** Does the work in a unit of work of the test's organization. */
    protected final <T> T within(Supplier<T> work) {
        return persistence().unitOfWork().within(tenant, work);
    }

    /** Does the work in a unit of work of the test's organization. */
    protected final void within(Runnable work) {
        within(asSupplier(work));
    }

    /** Does the work in a unit of work of another organization. */
    protected final <T> T elsewhere(Supplier<T> work) {
        return persistence().unitOfWork().within(otherTenant, work);
    }

    /** Does the work in a unit of work of another organization. */
    protected final void elsewhere(Runnable work) {
        elsewhere(asSupplier(work));
    }

    /** Does the work above all tenants. */
    protected final <T> T system(Supplier<T> work) {
        return persistence().unitOfWork().system(work);
    }

    /** Begins the work in a unit of work of the test's organization, on a thread of its own, and leaves it open. */
    protected final <T> OpenUnit<T> open(Supplier<T> work) {
        return OpenUnit.begin(persistence().unitOfWork(), tenant, work);
    }

    /** Begins the work in a unit of work of the test's organization, on a thread of its own, and leaves it open. */
    protected final OpenUnit<String> open(Runnable work) {
        return open(asSupplier(work));
    }

    /** The second unit does not wait for the first one, which is open: it ends before. */
    protected final <T> T endsBeside(OpenUnit<?> first, OpenUnit<T> second) {
        if (unitsTakeTurns()) {
            first.commit();
        }
        return second.commit();
    }

    private static Supplier<String> asSupplier(Runnable work) {
        return () -> {
            work.run();
            return "done";
        };
    }
}
