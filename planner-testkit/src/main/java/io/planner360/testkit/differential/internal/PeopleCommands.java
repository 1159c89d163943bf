package io.planner360.testkit.differential.internal;

import static java.util.Comparator.comparing;

import io.planner360.application.organization.AcceptMembership;
import io.planner360.application.organization.AssignRole;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.ChangeRole;
import io.planner360.application.organization.DeactivateMember;
import io.planner360.application.organization.DefineRole;
import io.planner360.application.organization.FindAccount;
import io.planner360.application.organization.FindMember;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.ListMembers;
import io.planner360.application.organization.ListRoles;
import io.planner360.application.organization.ReactivateMember;
import io.planner360.application.organization.RegisterPerson;
import io.planner360.application.organization.RemoveRole;
import io.planner360.application.organization.WithdrawRole;
import io.planner360.application.organization.imports.CheckMemberships;
import io.planner360.application.organization.imports.CheckPeople;
import io.planner360.application.organization.imports.FindPeopleImport;
import io.planner360.application.organization.imports.ImportChunk;
import io.planner360.application.organization.imports.ImportFile;
import io.planner360.application.organization.imports.ImportMemberships;
import io.planner360.application.organization.imports.ImportPeople;
import io.planner360.application.organization.imports.ImportedMembership;
import io.planner360.application.organization.imports.ImportedPerson;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.ImportKind;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import java.util.ArrayList;
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

    /** The roles with which everything can be done. */
    private static final List<RoleId> ALL = List.of(SystemRole.ADMINISTRATOR.id(), SystemRole.HR.id());

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
        choices.addIf(
                !founded,
                tenant.members.size() < ENOUGH ? 0.8 : 0.3,
                () -> new ImportPeople(
                        dice.actor(tenant, tenant.administrator),
                        new ImportFile(key(), "ab".repeat(32)),
                        people(tenant)));
        choices.addIf(
                !founded,
                0.4,
                () -> new CheckPeople(dice.actor(tenant, tenant.administrator), people(tenant), problem -> {}));
        choices.addIf(
                !founded,
                0.3,
                () -> new FindPeopleImport(
                        dice.actor(tenant, tenant.administrator),
                        dice.of(ImportKind.PEOPLE, ImportKind.MEMBERSHIPS),
                        key()));
        choices.addIf(
                !founded,
                0.8,
                () -> new ImportMemberships(
                        dice.actor(tenant, tenant.administrator),
                        new ImportFile(key(), "ab".repeat(32)),
                        memberships()));
        choices.addIf(
                !founded,
                0.4,
                () -> new CheckMemberships(dice.actor(tenant, tenant.administrator), memberships(), problem -> {}));
        choices.addIf(!founded, 0.8, () -> new FindMember(dice.reader(tenant), user(tenant)));
        choices.add(0.8, () -> new ListMembers(dice.reader(tenant), dice.page()));
        choices.addIf(!founded, 1, () -> {
            UserId user = user(tenant);
            return new FindAccount(dice.oneIn(2) ? tenant.person(user) : dice.reader(tenant), user);
        });
    }

    private String key() {
        return "people " + dice.from(1, 9);
    }

    /** Few people, so that there are not soon too many; some of them known, some manage those behind them. */
    private List<ImportChunk<ImportedPerson>> people(Tenant tenant) {
        List<ImportedPerson> people = new ArrayList<>();
        for (int i = dice.from(1, 2); i > 0; i--) {
            Optional<String> manager = dice.of(
                    Optional.empty(),
                    Optional.of(dice.email("imported")),
                    Optional.of(user(tenant).toString()),
                    Optional.of(
                            people.isEmpty()
                                    ? "nobody@example.test"
                                    : people.get(0).email()));
            people.add(new ImportedPerson(
                    people.size() + 2L,
                    dice.email("imported"),
                    dice.text("Ida", 100),
                    dice.text("Import", 100),
                    dice.oneIn(9) ? "x".repeat(201) : "Engineer",
                    "Works",
                    manager));
        }
        return List.of(new ImportChunk<>(0, people.size(), dice.oneIn(2), people));
    }

    /** What is said of a few, who are mostly known; now and then they would manage one another. */
    private List<ImportChunk<ImportedMembership>> memberships() {
        List<ImportedMembership> rows = new ArrayList<>();
        for (int i = dice.from(1, 3); i > 0; i--) {
            rows.add(new ImportedMembership(
                    rows.size() + 2L,
                    dice.email(dice.of("person", "imported")),
                    dice.of(Optional.empty(), Optional.of(""), Optional.of(dice.of(ProfileCommands.JOB_TITLES))),
                    dice.oneIn(2) ? Optional.empty() : Optional.of("Works"),
                    dice.oneIn(3) ? Optional.of("") : Optional.of(dice.email(dice.of("person", "imported")))));
        }
        return List.of(new ImportChunk<>(0, rows.size(), dice.oneIn(2), rows));
    }

    /** Roles, and who is active; the one who does most is mostly left as they are. */
    void proposeRoles(Tenant tenant, Choices choices) {
        boolean founded = tenant.members.isEmpty();
        List<UserId> gone = tenant.members(MembershipStatus.DEACTIVATED);
        choices.add(
                tenant.roles.size() < 3 ? 1 : 0.2,
                () -> new DefineRole(dice.actor(tenant, tenant.administrator), roleName(), permissions()));
        choices.add(0.8, () -> new ListRoles(dice.reader(tenant)));
        choices.addIf(
                !tenant.roles.isEmpty(),
                0.8,
                () -> new ChangeRole(
                        dice.actor(tenant, tenant.administrator), ownRole(tenant), roleName(), permissions()));
        choices.addIf(
                !tenant.roles.isEmpty(),
                0.4,
                () -> new RemoveRole(dice.actor(tenant, tenant.administrator), ownRole(tenant)));
        choices.addIf(
                !founded,
                1.5,
                () -> new AssignRole(dice.actor(tenant, tenant.administrator), user(tenant), role(tenant)));
        choices.addIf(!founded, 0.8, () -> withdraw(tenant));
        choices.addIf(
                !founded, 0.4, () -> new DeactivateMember(dice.actor(tenant, tenant.administrator), other(tenant)));
        choices.addIf(!founded, 0.6, () -> reactivate(tenant, user(tenant)));
        choices.addIf(!gone.isEmpty(), 4, () -> reactivate(tenant, dice.of(gone)));
        restoreAdministrator(tenant, choices);
    }

    /** Lets another one give back soon what the one who does most has lost; until then nearly all is refused. */
    private void restoreAdministrator(Tenant tenant, Choices choices) {
        UserId lost = tenant.administrator.user();
        List<UserId> others = othersWhoCanDoAll(tenant);
        Membership membership = tenant.members.get(lost);
        if (membership == null || others.isEmpty()) {
            return;
        }
        Actor by = tenant.person(dice.of(others));
        choices.addIf(membership.status() == MembershipStatus.DEACTIVATED, 20, () -> new ReactivateMember(by, lost));
        for (RoleId role : ALL) {
            choices.addIf(!membership.roles().contains(role), 20, () -> new AssignRole(by, lost, role));
        }
    }

    /** Who can give back all that the one who does most may lose: a role is given by those only who have it. */
    private static List<UserId> othersWhoCanDoAll(Tenant tenant) {
        return tenant.members.values().stream()
                .filter(member -> member.status() == MembershipStatus.ACTIVE)
                .filter(member -> member.roles().containsAll(ALL))
                .map(Membership::user)
                .filter(user -> !user.equals(tenant.administrator.user()))
                .toList();
    }

    private ReactivateMember reactivate(Tenant tenant, UserId user) {
        return new ReactivateMember(dice.actor(tenant, tenant.administrator), user);
    }

    private WithdrawRole withdraw(Tenant tenant) {
        UserId user = other(tenant);
        if (user.equals(tenant.administrator.user())
                && othersWhoCanDoAll(tenant).isEmpty()) {
            return new WithdrawRole(dice.actor(tenant, tenant.administrator), user, SystemRole.ADMINISTRATOR.id());
        }
        List<RoleId> held = Optional.ofNullable(tenant.members.get(user)).stream()
                .flatMap(member -> member.roles().stream())
                .sorted(comparing(RoleId::toString))
                .toList();
        return new WithdrawRole(
                dice.actor(tenant, tenant.administrator),
                user,
                held.isEmpty() || dice.oneIn(4) ? role(tenant) : dice.of(held));
    }

    /** Mostly not the one who does most, and never for good. */
    private UserId other(Tenant tenant) {
        UserId user = user(tenant);
        boolean may = dice.oneIn(8) && !othersWhoCanDoAll(tenant).isEmpty();
        return user.equals(tenant.administrator.user()) && !may ? user(tenant) : user;
    }

    private RoleId role(Tenant tenant) {
        return tenant.roles.isEmpty() || dice.oneIn(2)
                ? dice.of(SystemRole.values()).id()
                : ownRole(tenant);
    }

    private RoleId ownRole(Tenant tenant) {
        return dice.id(dice.of(tenant.roles.keySet()), RoleId::new, other -> other.roles.keySet());
    }

    private String roleName() {
        return dice.text(dice.of("Guide", "GUIDE", "Coach", "HR", "Registrar", "coach 2"), 100);
    }

    private Set<Permission> permissions() {
        return dice.oneIn(10) ? Set.of() : Set.of(dice.of(Permission.values()));
    }

    private RegisterPerson register(Tenant tenant) {
        return new RegisterPerson(
                dice.actor(tenant, tenant.administrator),
                dice.email("person"),
                dice.text("Ada", 100),
                dice.text("Lovelace", 100),
                dice.of(ROLES),
                dice.text(dice.oneIn(10) ? "" : dice.of(ProfileCommands.JOB_TITLES), 200),
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
