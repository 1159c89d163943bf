package io.planner360.domain.organization;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person in an organization: what the organization itself says of them.
 *
 * <p>A membership begins {@link MembershipStatus#PENDING}, whether or not the e-mail was known before, so
 * that an organization learns nothing about accounts elsewhere. A pending member can be rated and invited,
 * but acts only after accepting.
 *
 * @param displayName the name this organization uses, 1 to 201 characters
 * @param roles {@link SystemRole}s and roles of the organization's own
 * @param jobTitle up to 200 characters, may be empty
 * @param department up to 100 characters, may be empty
 * @param manager another member of the same organization; the graph of managers has no cycle
 * @param version starts at 1 and grows by 1 with each change
 */
public record Membership(
        UserId user,
        String displayName,
        Set<RoleId> roles,
        String jobTitle,
        String department,
        Optional<UserId> manager,
        MembershipStatus status,
        long version) {
    public Membership {
        requireNonNull(user, "user");
        requireNonNull(displayName, "displayName");
        roles = Set.copyOf(roles);
        requireNonNull(jobTitle, "jobTitle");
        requireNonNull(department, "department");
        requireNonNull(manager, "manager");
        requireNonNull(status, "status");
    }

    /** A new, pending membership. That the manager is a member is for the store to say. */
    public static Either<InvalidInput, Membership> propose(
            UserId user,
            String displayName,
            Set<SystemRole> roles,
            String jobTitle,
            String department,
            Optional<UserId> manager) {
        return job(new Violations().text(displayName, 201, "displayName"), jobTitle, department)
                .check(!manager.equals(Optional.of(user)), "manager", "must be somebody else")
                .orElse(() -> new Membership(
                        user,
                        displayName,
                        roles.stream().map(SystemRole::id).collect(Collectors.toSet()),
                        jobTitle,
                        department,
                        manager,
                        MembershipStatus.PENDING,
                        1));
    }

    /** The person accepts; only they can. */
    public Either<Refusal, Membership> accept() {
        return status == MembershipStatus.PENDING
                ? Either.right(become(MembershipStatus.ACTIVE))
                : Either.left(new RuleViolated(
                        OrganizationRule.MEMBERSHIP_NOT_PENDING, "This membership has been accepted already."));
    }

    /**
     * Another manager, or none.
     *
     * @param aboveManager everybody above the new manager, nearest first, as the locked graph says
     */
    public Either<Refusal, Membership> reportTo(Optional<UserId> newManager, List<UserId> aboveManager) {
        if (newManager.equals(Optional.of(user)) || aboveManager.contains(user)) {
            return Either.left(new RuleViolated(
                    OrganizationRule.MANAGER_CYCLE,
                    "This person would be their own manager, directly or through others."));
        }
        return Either.right(
                new Membership(user, displayName, roles, jobTitle, department, newManager, status, version));
    }

    /** Another title and department. */
    public Either<InvalidInput, Membership> changeJob(String newJobTitle, String newDepartment) {
        return job(new Violations(), newJobTitle, newDepartment)
                .orElse(() ->
                        new Membership(user, displayName, roles, newJobTitle, newDepartment, manager, status, version));
    }

    private static Violations job(Violations violations, String jobTitle, String department) {
        return violations.optionalText(jobTitle, 200, "jobTitle").optionalText(department, 100, "department");
    }

    /** One role more; the same where it is held already. That there is such a role is for the store to say. */
    public Membership assign(RoleId role) {
        Set<RoleId> more = new HashSet<>(roles);
        more.add(role);
        return withRoles(more);
    }

    /**
     * One role less.
     *
     * @param activeHolders the active members who hold it, as locked; asked for the administrator's role only
     */
    public Either<Refusal, Membership> withdraw(RoleId role, Set<UserId> activeHolders) {
        if (!holds(role)) {
            return Either.left(new RuleViolated(OrganizationRule.ROLE_NOT_HELD, "This person does not hold the role."));
        }
        Set<RoleId> less = new HashSet<>(roles);
        less.remove(role);
        return role.equals(SystemRole.ADMINISTRATOR.id()) && isLastOf(activeHolders)
                ? Either.left(lastAdministrator())
                : Either.right(withRoles(less));
    }

    /**
     * The person cannot act for now.
     *
     * @param activeAdministrators the active members who hold the administrator's role, as locked
     */
    public Either<Refusal, Membership> deactivate(Set<UserId> activeAdministrators) {
        if (status != MembershipStatus.ACTIVE) {
            return Either.left(
                    new RuleViolated(OrganizationRule.MEMBERSHIP_NOT_ACTIVE, "This membership is not active."));
        }
        return holds(SystemRole.ADMINISTRATOR.id()) && isLastOf(activeAdministrators)
                ? Either.left(lastAdministrator())
                : Either.right(become(MembershipStatus.DEACTIVATED));
    }

    /** The person can act again. */
    public Either<Refusal, Membership> reactivate() {
        return status == MembershipStatus.DEACTIVATED
                ? Either.right(become(MembershipStatus.ACTIVE))
                : Either.left(new RuleViolated(
                        OrganizationRule.MEMBERSHIP_NOT_DEACTIVATED, "This membership is not deactivated."));
    }

    /** True if the role is one of those that the person holds. */
    public boolean holds(RoleId role) {
        return roles.contains(role);
    }

    private boolean isLastOf(Set<UserId> activeHolders) {
        return activeHolders.equals(Set.of(user));
    }

    private static RuleViolated lastAdministrator() {
        return new RuleViolated(
                OrganizationRule.LAST_ADMINISTRATOR, "This person is the organization's last active administrator.");
    }

    private Membership become(MembershipStatus newStatus) {
        return new Membership(user, displayName, roles, jobTitle, department, manager, newStatus, version);
    }

    private Membership withRoles(Set<RoleId> newRoles) {
        return new Membership(user, displayName, newRoles, jobTitle, department, manager, status, version);
    }

    /** The same at another version; for adapters. */
    public Membership atVersion(long newVersion) {
        return new Membership(user, displayName, roles, jobTitle, department, manager, status, newVersion);
    }
}
