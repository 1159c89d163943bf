package io.planner360.jdbi;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.anOrganization;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.organization.ChangeManager;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people are put under each other at once: one of the two changes is refused. */
class ManagerCycleTest {
    private static final int RACES = 40;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void nobodyManagesThemselvesAfterAnyRace() throws Exception {
        assertThat(cycles(STORE.persistence())).isZero();
    }

    @Test
    void withoutTheLockSomeDo() throws Exception {
        assertThat(cycles(new Unguarded(STORE.persistence()))).isPositive();
    }

    /** The same store, on which the managers above somebody are told without a lock. */
    private static final class Unguarded extends ForwardingPersistence {
        Unguarded(Persistence target) {
            super(target);
        }

        @Override
        public Memberships memberships() {
            Memberships guarded = super.memberships();
            return (Memberships) Proxy.newProxyInstance(
                    Memberships.class.getClassLoader(),
                    new Class<?>[] {Memberships.class},
                    (proxy, method, arguments) -> method.getName().equals("lockManagersAbove")
                            ? above(guarded, (UserId) arguments[0])
                            : method.invoke(guarded, arguments));
        }

        private static List<UserId> above(Memberships memberships, UserId user) {
            List<UserId> above = new ArrayList<>();
            Optional<UserId> next = memberships.find(user).flatMap(Membership::manager);
            while (next.isPresent() && !above.contains(next.get())) {
                above.add(next.get());
                next = memberships.find(next.get()).flatMap(Membership::manager);
            }
            return above;
        }
    }

    /** How many races left two people who manage each other. */
    private static int cycles(Persistence persistence) throws Exception {
        Planner planner = Planner.builder().persistence(persistence).build();
        OrganizationId tenant = anOrganization().persistedIn(persistence).id();
        Actor.Person hr = new Actor.Person(tenant, member(persistence, tenant, SystemRole.HR));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            int cycles = 0;
            for (int race = 0; race < RACES; race++) {
                UserId one = member(persistence, tenant, SystemRole.EMPLOYEE);
                UserId other = member(persistence, tenant, SystemRole.EMPLOYEE);
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Boolean>> changed = threads.invokeAll(List.<Callable<Boolean>>of(
                        () -> putUnder(planner, hr, one, other, start),
                        () -> putUnder(planner, hr, other, one, start)));
                boolean both = changed.get(0).get() && changed.get(1).get();
                assertThat(changed.get(0).get() || changed.get(1).get())
                        .as("one of them succeeds")
                        .isTrue();
                cycles += both ? 1 : 0;
            }
            return cycles;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean putUnder(Planner planner, Actor.Person hr, UserId user, UserId manager, CyclicBarrier start)
            throws Exception {
        start.await();
        return planner.organizations()
                .changeManager(new ChangeManager(hr, user, Optional.of(manager)))
                .isRight();
    }

    private static UserId member(Persistence persistence, OrganizationId tenant, SystemRole role) {
        return aMember().withRoles(role).persistedIn(persistence, tenant).user();
    }
}
