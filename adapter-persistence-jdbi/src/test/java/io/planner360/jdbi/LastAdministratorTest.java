package io.planner360.jdbi;

import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Planner;
import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.DeactivateMember;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.WithdrawRole;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two administrators remove each other at once: one of them stays. */
class LastAdministratorTest {
    private static final int RACES = 40;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void oneStaysInEveryRace() throws Exception {
        assertThat(withoutAdministrator(STORE.persistence())).isZero();
    }

    @Test
    void withoutTheLockSomeOrganizationsHaveNone() throws Exception {
        assertThat(withoutAdministrator(new Unguarded(STORE.persistence()))).isPositive();
    }

    /** The same store, on which the holders of a role are told without a lock. */
    private static final class Unguarded extends ForwardingPersistence {
        Unguarded(Persistence target) {
            super(target);
        }

        @Override
        public Memberships memberships() {
            Memberships guarded = super.memberships();
            return Instead.of(
                    Memberships.class,
                    guarded,
                    (method, arguments) -> method.getName().equals("lockHolders")
                            ? Optional.of(unlocked(guarded, (RoleId) arguments[0]))
                            : Optional.empty());
        }

        private static Set<UserId> unlocked(Memberships memberships, RoleId role) {
            return memberships.all(PageRequest.first(1_000)).items().stream()
                    .filter(member -> member.status() == MembershipStatus.ACTIVE && member.holds(role))
                    .map(Membership::user)
                    .collect(Collectors.toSet());
        }
    }

    private static int withoutAdministrator(Persistence persistence) throws Exception {
        Planner planner = Planner.builder().persistence(persistence).build();
        try (Runners runners = new Runners()) {
            int without = 0;
            for (int race = 0; race < RACES; race++) {
                Actor.Person one = founder(planner);
                Actor.Person other = second(planner, one);
                List<Boolean> removed = runners.atOnce(List.<Callable<Boolean>>of(
                        () -> planner.organizations()
                                .roles()
                                .withdraw(new WithdrawRole(one, other.user(), SystemRole.ADMINISTRATOR.id()))
                                .isRight(),
                        () -> planner.organizations()
                                .deactivate(new DeactivateMember(other, one.user()))
                                .isRight()));
                without += removed.get(0) && removed.get(1) ? 1 : 0;
            }
            return without;
        }
    }

    private static Actor.Person founder(Planner planner) {
        Actor.Person founder = granted(planner.organizations()
                        .found(new FoundOrganization("Works", Fresh.email("founder"), "Fay", "Founder")))
                .actor();
        granted(planner.organizations().accept(new AcceptMembership(founder)));
        return founder;
    }

    private static Actor.Person second(Planner planner, Actor.Person founder) {
        Set<SystemRole> roles = EnumSet.of(SystemRole.ADMINISTRATOR, SystemRole.HR);
        Actor.Person second = new Actor.Person(
                founder.organization(),
                granted(planner.organizations()
                                .register(new RegisterPerson(
                                        founder,
                                        Fresh.email("second"),
                                        "Sam",
                                        "Second",
                                        roles,
                                        "",
                                        "",
                                        Optional.empty())))
                        .user());
        granted(planner.organizations().accept(new AcceptMembership(second)));
        return second;
    }
}
