package io.planner360.testkit.dump;

import io.planner360.domain.Persistence;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.UnitOfWork;
import io.planner360.testkit.intercept.InterceptingPersistence;
import io.planner360.testkit.intercept.PortCall;
import io.vavr.control.Either;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store that remembers which ids its ports were called with, for each organization, so that all that is
 * stored under them can be dumped: ports find by id and list only what somebody needs listed. What was to be
 * stored and then rolled back is looked for as well.
 */
public final class WatchedPersistence extends InterceptingPersistence {
    private final Persistence target;

    @SuppressWarnings("ThreadLocalUsage") // a thread may work in two stores at once
    private final ThreadLocal<@Nullable OrganizationId> tenant = new ThreadLocal<>();

    private final Map<String, Ids> seen = new TreeMap<>();
    private final Map<String, OrganizationId> tenants = new TreeMap<>();

    private WatchedPersistence(Persistence target) {
        super(target);
        this.target = target;
    }

    /** The store, watched from now on. */
    public static WatchedPersistence watching(Persistence target) {
        return new WatchedPersistence(target);
    }

    /** All that the store holds now of the organizations for which there was a unit of work. */
    public synchronized Dump dump() {
        DumpWriter writer = new DumpWriter(target);
        tenants.forEach((key, organization) -> writer.write(organization, idsOf(organization)));
        return writer.dump();
    }

    @Override
    public UnitOfWork unitOfWork() {
        UnitOfWork unitOfWork = super.unitOfWork();
        return new UnitOfWork() {
            @Override
            public <T> T within(OrganizationId organization, Supplier<T> work) {
                return unitOfWork.within(organization, watched(organization, work));
            }

            @Override
            public <T> Either<Refusal, T> attempt(
                    OrganizationId organization, Supplier<? extends Either<? extends Refusal, ? extends T>> work) {
                return unitOfWork.attempt(organization, watched(organization, work));
            }

            @Override
            public <T> T system(Supplier<T> work) {
                return unitOfWork.system(work);
            }
        };
    }

    private <T> Supplier<T> watched(OrganizationId organization, Supplier<T> work) {
        return () -> {
            OrganizationId outer = tenant.get();
            tenant.set(organization);
            try {
                return work.get();
            } finally {
                tenant.set(outer);
            }
        };
    }

    @Override
    protected @Nullable Object around(PortCall call) {
        OrganizationId organization = tenant.get();
        if (organization != null) {
            remember(organization, call);
        }
        return call.proceed();
    }

    private synchronized void remember(OrganizationId organization, PortCall call) {
        tenants.put(organization.toString(), organization);
        idsOf(organization).addAllOf(call.arguments());
    }

    private Ids idsOf(OrganizationId organization) {
        return seen.computeIfAbsent(organization.toString(), key -> new Ids());
    }
}
