package io.planner360.testkit.organization;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds a {@link Membership}. */
public final class MemberBuilder {
    /** When members are entered, unless told otherwise. */
    static final Instant JOINED = Instant.parse("2026-01-19T10:45:00Z");

    private Optional<UserId> account = Optional.empty();
    private UserId newAccount = new UserId(Fresh.uuid());
    private String displayName = "Ada Lovelace";
    private Set<SystemRole> roles = Set.of(SystemRole.EMPLOYEE);
    private String jobTitle = "Engineer";
    private String department = "Analytical Engines";
    private Optional<UserId> manager = Optional.empty();
    private boolean accepted = true;
    private Instant at = JOINED;
    private final List<RoleId> ownRoles = new ArrayList<>();

    MemberBuilder() {}

    /** The member has this account, which is stored already. */
    public MemberBuilder withAccount(UserId user) {
        account = Optional.of(user);
        return this;
    }

    /** The member has a new account with this id. */
    public MemberBuilder withId(UserId user) {
        account = Optional.empty();
        newAccount = user;
        return this;
    }

    public MemberBuilder named(String newDisplayName) {
        displayName = newDisplayName;
        return this;
    }

    public MemberBuilder withRoles(SystemRole... newRoles) {
        roles = Set.of(newRoles);
        return this;
    }

    /** One more role, a stored one of the organization's own. */
    public MemberBuilder holding(RoleId role) {
        ownRoles.add(role);
        return this;
    }

    public MemberBuilder withJobTitle(String title) {
        jobTitle = title;
        return this;
    }

    public MemberBuilder inDepartment(String name) {
        department = name;
        return this;
    }

    /** The member's manager, who is a stored member. */
    public MemberBuilder reportingTo(UserId newManager) {
        manager = Optional.of(newManager);
        return this;
    }

    /** The person has not accepted yet. */
    public MemberBuilder pending() {
        accepted = false;
        return this;
    }

    /** When the member is entered. */
    public MemberBuilder joining(Instant instant) {
        at = instant;
        return this;
    }

    /** The membership, not stored. */
    public Membership built() {
        Membership proposed = granted(
                Membership.propose(account.orElse(newAccount), displayName, roles, jobTitle, department, manager));
        Membership holding = proposed;
        for (RoleId role : ownRoles) {
            holding = holding.assign(role);
        }
        return accepted ? granted(holding.accept()) : holding;
    }

    /** The membership, stored; with a new account, unless an account was given. */
    public Membership persistedIn(Persistence persistence, OrganizationId tenant) {
        Membership membership = built();
        return persistence.unitOfWork().within(tenant, () -> {
            if (account.isEmpty()) {
                persistence.users().claim(new UserBuilder().withId(newAccount).built());
            }
            return granted(persistence.memberships().add(membership, at));
        });
    }
}
