package io.planner360.testkit.differential;

import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Organizations and their people. */
final class PeopleCommands {
    private static final int ENOUGH = 9;
    private static final List<Set<SystemRole>> ROLES = List.of(
            Set.of(SystemRole.EMPLOYEE),
            Set.of(SystemRole.EMPLOYEE),
            Set.of(SystemRole.EMPLOYEE),
            Set.of(SystemRole.HR),
            Set.of(SystemRole.ADMINISTRATOR),
            Set.of());

    private final Dice dice;

    PeopleCommands(Dice dice) {
        this.dice = dice;
    }

    /** @param enough there are others already, so that this one is mostly refused */
    FoundOrganization found(boolean enough) {
        return new FoundOrganization(
                enough && !dice.oneIn(6) ? " " : dice.name("Organization", 255),
                dice.email("founder"),
                dice.text("Grace", 100),
                dice.text("Hopper", 100));
    }

    void propose(Tenant tenant, Choices choices) {
        List<UserId> pending = tenant.members(MembershipStatus.PENDING);
        boolean founded = tenant.members.isEmpty();
        choices.add(founded ? 60 : 0.6, () -> new AcceptMembership(person(tenant, tenant.administrator.user())));
        choices.addIf(!pending.isEmpty(), 6, () -> new AcceptMembership(person(tenant, dice.of(pending))));
        choices.add(tenant.members.size() < ENOUGH ? 8 : 0.7, () -> register(tenant));
        choices.addIf(!founded, 2, () -> changeManager(tenant));
        choices.addIf(!founded, 0.8, () -> new FindMember(dice.reader(tenant), user(tenant)));
        choices.add(0.8, () -> new ListMembers(dice.reader(tenant), dice.page()));
        choices.addIf(!founded, 1, () -> {
            UserId user = user(tenant);
            return new FindAccount(dice.oneIn(2) ? tenant.person(user) : dice.reader(tenant), user);
        });
    }

    private RegisterPerson register(Tenant tenant) {
        return new RegisterPerson(
                dice.actor(tenant, tenant.administrator),
                dice.email("person"),
                dice.text("Ada", 100),
                dice.text("Lovelace", 100),
                dice.of(ROLES),
                dice.text(dice.oneIn(10) ? "" : dice.of(CompetencyCommands.JOB_TITLES), 200),
                dice.text("Development", 100),
                tenant.members.isEmpty() || dice.oneIn(3) ? Optional.empty() : Optional.of(user(tenant)));
    }

    private ChangeManager changeManager(Tenant tenant) {
        return new ChangeManager(
                dice.actor(tenant, tenant.administrator),
                user(tenant),
                dice.oneIn(5) ? Optional.empty() : Optional.of(user(tenant)));
    }

    private Actor.Person person(Tenant tenant, UserId user) {
        return tenant.person(dice.id(user, UserId::new, other -> other.members.keySet()));
    }

    /** A member, or an id that is none. */
    private UserId user(Tenant tenant) {
        return dice.id(dice.of(tenant.members.keySet()), UserId::new, other -> other.members.keySet());
    }
}
