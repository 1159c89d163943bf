package io.planner360.application.organization;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoleServiceTest {
    private final Company company = Company.founded();
    private final OrganizationService organizations = company.planner.organizations();
    private final RoleService roles = organizations.roles();
    private final Actor.Person administrator = company.hire(SystemRole.ADMINISTRATOR);
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);

    private Role role(String name, Permission... permissions) {
        return accepted(roles.define(new DefineRole(company.hr, name, Set.of(permissions))));
    }

    private Either<Refusal, Membership> assign(Actor actor, Actor.Person person, Role role) {
        return roles.assign(new AssignRole(actor, person.user(), role.id()));
    }

    @Nested
    class A_role_of_an_organization_s_own {
        @Test
        void allows_what_it_says_to_whom_it_is_assigned() {
            Role registrar = role("Registrar", Permission.MANAGE_PEOPLE);
            FindAccount question = new FindAccount(ann, company.hr.user());
            assertThat(kind(organizations.account(question))).isEqualTo("Forbidden");
            accepted(assign(company.hr, ann, registrar));
            assertThat(kind(organizations.account(question))).isEqualTo("done");
            accepted(roles.change(
                    new ChangeRole(company.hr, registrar.id(), "Registrar", Set.of(Permission.MANAGE_LEARNING))));
            assertThat(kind(organizations.account(question))).isEqualTo("Forbidden");
            accepted(roles.withdraw(new WithdrawRole(company.hr, ann.user(), registrar.id())));
            accepted(roles.remove(new RemoveRole(company.hr, registrar.id())));
            assertThat(accepted(roles.list(new ListRoles(ann)))).isEmpty();
        }

        @Test
        void has_a_name_of_its_own() {
            role("Guide", Permission.MANAGE_LEARNING);
            assertThat(kind(roles.define(new DefineRole(company.hr, "GUIDE", Set.of(Permission.MANAGE_LEARNING)))))
                    .isEqualTo("Conflict roles_name_key");
        }

        @Test
        void stays_while_somebody_holds_it() {
            Role guide = role("Guide", Permission.MANAGE_LEARNING);
            accepted(assign(company.hr, ann, guide));
            assertThat(kind(roles.remove(new RemoveRole(company.hr, guide.id()))))
                    .isEqualTo("Conflict user_roles_role_fk");
        }

        @Test
        void that_is_not_there_cannot_be_assigned() {
            Role gone = role("Guide", Permission.MANAGE_LEARNING);
            accepted(roles.remove(new RemoveRole(company.hr, gone.id())));
            assertThat(kind(assign(company.hr, ann, gone))).isEqualTo("NotFound role");
        }
    }

    @Nested
    class Nobody_gives_what_they_do_not_have {
        private final Role releasing = role("Releaser", Permission.RELEASE_REPORTS);

        @Test
        void in_a_role_that_they_define_or_change() {
            assertThat(kind(roles.define(new DefineRole(administrator, "Mine", Set.of(Permission.READ_ALL_REPORTS)))))
                    .isEqualTo("Forbidden");
            Set<Permission> more = Set.of(Permission.RELEASE_REPORTS, Permission.READ_ALL_REPORTS);
            assertThat(kind(roles.change(new ChangeRole(administrator, releasing.id(), "Releaser", more))))
                    .isEqualTo("Forbidden");
            Set<Permission> known = Set.of(Permission.RELEASE_REPORTS, Permission.MANAGE_PEOPLE);
            assertThat(kind(roles.change(new ChangeRole(administrator, releasing.id(), "Releaser", known))))
                    .isEqualTo("done");
        }

        @Test
        void by_assigning_a_role() {
            assertThat(kind(assign(administrator, administrator, releasing))).isEqualTo("Forbidden");
            assertThat(kind(roles.assign(new AssignRole(administrator, administrator.user(), SystemRole.HR.id()))))
                    .isEqualTo("Forbidden");
            assertThat(kind(roles.assign(new AssignRole(administrator, ann.user(), SystemRole.ADMINISTRATOR.id()))))
                    .isEqualTo("done");
        }

        @Test
        void by_registering_somebody() {
            Actor.Person hr = company.hire(SystemRole.HR);
            assertThat(kind(organizations.register(new RegisterPerson(
                            hr,
                            "mine@example.org",
                            "My",
                            "Own",
                            Set.of(SystemRole.ADMINISTRATOR),
                            "",
                            "",
                            Optional.empty()))))
                    .isEqualTo("Forbidden");
        }
    }

    @Nested
    class The_last_active_administrator {
        private Either<Refusal, Membership> withdraw(Actor.Person person) {
            return roles.withdraw(new WithdrawRole(company.hr, person.user(), SystemRole.ADMINISTRATOR.id()));
        }

        @Test
        void keeps_the_role() {
            accepted(withdraw(administrator));
            assertThat(kind(withdraw(company.hr))).isEqualTo("LAST_ADMINISTRATOR");
        }

        @Test
        void is_not_deactivated() {
            accepted(organizations.deactivate(new DeactivateMember(company.hr, administrator.user())));
            assertThat(kind(organizations.deactivate(new DeactivateMember(company.hr, company.hr.user()))))
                    .isEqualTo("LAST_ADMINISTRATOR");
            accepted(organizations.reactivate(new ReactivateMember(company.hr, administrator.user())));
            assertThat(kind(organizations.deactivate(new DeactivateMember(administrator, company.hr.user()))))
                    .isEqualTo("done");
        }
    }

    @Test
    void who_is_deactivated_cannot_act_until_reactivated() {
        ListMembers question = new ListMembers(ann, PageRequest.first(10));
        accepted(organizations.deactivate(new DeactivateMember(company.hr, ann.user())));
        assertThat(kind(organizations.members(question))).isEqualTo("Forbidden");
        assertThat(kind(organizations.accept(new AcceptMembership(ann)))).isEqualTo("MEMBERSHIP_NOT_PENDING");
        accepted(organizations.reactivate(new ReactivateMember(company.hr, ann.user())));
        assertThat(kind(organizations.members(question))).isEqualTo("done");
    }
}
