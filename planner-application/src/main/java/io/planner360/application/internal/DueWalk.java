package io.planner360.application.internal;

import io.planner360.domain.Persistence;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One round over work that has become due, organization by organization, a page at a time. A failure of the store is
 * kept: neither the other organizations nor the other work of this one shall wait for what fails.
 */
public final class DueWalk {
    /** How much is read at once. */
    public static final int PAGE = 100;

    private final Persistence persistence;
    private final List<PlannerException> failures = new ArrayList<>();
    private int done;

    /** A round over this store, of one thread. */
    public DueWalk(Persistence persistence) {
        this.persistence = persistence;
    }

    /** Does the work in every organization. */
    public void everywhere(Consumer<OrganizationId> work) {
        over(request -> persistence.organizations().active(request), work);
    }

    /** Does the work in these organizations, which are read above the tenants. */
    public void over(Function<PageRequest, Page<OrganizationId>> organizations, Consumer<OrganizationId> work) {
        tolerating(() -> pages(request -> persistence.unitOfWork().system(() -> organizations.apply(request)), work));
    }

    /** Does the work with each of these things of the organization, which are read in a unit of work. */
    public <T> void each(OrganizationId organization, Function<PageRequest, Page<T>> things, Consumer<T> work) {
        pages(request -> persistence.unitOfWork().within(organization, () -> things.apply(request)), work);
    }

    private <T> void pages(Function<PageRequest, Page<T>> read, Consumer<T> work) {
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<T> page = read.apply(request);
            page.items().forEach(item -> tolerating(() -> work.accept(item)));
            next = request.following(page);
        }
    }

    /** Does this piece of the work, and keeps its failure. */
    public void tolerating(Runnable work) {
        try {
            work.run();
        } catch (PlannerException failure) {
            failures.add(failure);
        }
    }

    /** Counts so much as done. */
    public void did(int more) {
        done += more;
    }

    /** What has failed, in order. */
    public List<PlannerException> failures() {
        return List.copyOf(failures);
    }

    /**
     * How much was done.
     *
     * @throws PlannerException if something failed: the first failure, with the others suppressed
     */
    public int finish() {
        if (failures.isEmpty()) {
            return done;
        }
        PlannerException first = failures.get(0);
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        throw first;
    }
}
