package io.planner360.testkit.organization;

/** Organizations, accounts and members for tests. Every name and address is new unless it is given. */
public final class OrganizationMother {

    private OrganizationMother() {}

    /** An organization. */
    public static OrganizationBuilder anOrganization() {
        return new OrganizationBuilder();
    }

    /** An account that is a member nowhere. */
    public static UserBuilder aUser() {
        return new UserBuilder();
    }

    /** An employee who has accepted the membership and has no manager. */
    public static MemberBuilder aMember() {
        return new MemberBuilder();
    }

    /** A role of an organization's own that lets keep the learning plans. */
    public static RoleBuilder aRole() {
        return new RoleBuilder();
    }
}
