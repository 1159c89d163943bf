package io.planner360.domain.organization;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.CLEF;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.OrganizationId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {
    @Nested
    class An_organization {
        @Test
        void has_a_name_of_1_to_255_characters() {
            OrganizationId id = new OrganizationId(uuid(1));
            assertThat(accepted(Organization.found(id, CLEF.repeat(255), NOW)).name())
                    .isEqualTo(CLEF.repeat(255));
            assertThat(violations(Organization.found(id, CLEF.repeat(256), NOW)))
                    .containsExactly("name must have at most 255 characters");
            assertThat(violations(Organization.found(id, "", NOW))).containsExactly("name must not be blank");
            assertThat(violations(Organization.found(id, "a\0", NOW)))
                    .containsExactly("name must not hold NUL or a lone surrogate");
        }
    }

    @Nested
    class A_user {
        @Test
        void is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(User.register(user(1), "nobody", "", "x".repeat(101), NOW)))
                    .containsExactly(
                            "email must look like name@host.domain",
                            "firstName must not be blank",
                            "lastName must have at most 100 characters");
        }

        @Test
        void keeps_text_as_given() {
            User user = accepted(User.register(user(1), "Zoë@Example.org", " נעמי ", CLEF, NOW));
            assertThat(user.email().value()).isEqualTo("Zoë@Example.org");
            assertThat(user.firstName()).isEqualTo(" נעמי ");
            assertThat(user.lastName()).isEqualTo(CLEF);
        }
    }

    @Nested
    class An_email_address {
        @Test
        void is_the_same_without_regard_to_case() {
            assertThat(new EmailAddress("Ann@Example.ORG").key()).isEqualTo(new EmailAddress("ann@example.org").key());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "a",
                    "a@",
                    "@b.c",
                    "a@b",
                    "a@b.",
                    "a@b..",
                    "a@@b.c",
                    "a@b@c.d",
                    "a b@c.d",
                    "a@b c.d",
                    "a@b.c\n",
                    "a\0@b.c",
                    "\uD834@b.c"
                })
        void that_is_none_is_refused(String text) {
            assertThat(violations(User.register(user(1), text, "A", "B", NOW)))
                    .isNotEmpty()
                    .allMatch(violation -> violation.startsWith("email "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a@b.c", "a.b+c@d-e.f.museum", "用户@例子.中国", "o'neil@x.ie"})
        void that_is_unusual_is_taken(String text) {
            assertThat(violations(User.register(user(1), text, "A", "B", NOW))).isEmpty();
        }

        @Test
        void has_at_most_255_characters() {
            assertThat(violations(User.register(user(1), "x".repeat(251) + "@b.c", "A", "B", NOW)))
                    .isEmpty();
            assertThat(violations(User.register(user(1), "x".repeat(252) + "@b.c", "A", "B", NOW)))
                    .containsExactly("email must have at most 255 characters");
        }
    }

    @Nested
    class A_membership {
        private final Membership pending =
                accepted(Membership.propose(user(1), "Ann B", Set.of(SystemRole.HR), "", "", Optional.empty()));

        @Test
        void begins_pending_at_version_1() {
            assertThat(pending.status()).isEqualTo(MembershipStatus.PENDING);
            assertThat(pending.version()).isEqualTo(1);
        }

        @Test
        void is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(Membership.propose(
                            user(1),
                            "x".repeat(202),
                            Set.of(),
                            "x".repeat(201),
                            "x".repeat(101),
                            Optional.of(user(1)))))
                    .containsExactly(
                            "displayName must have at most 201 characters",
                            "jobTitle must have at most 200 characters",
                            "department must have at most 100 characters",
                            "manager must be somebody else");
        }

        @Test
        void is_accepted_once() {
            Membership active = accepted(pending.accept());
            assertThat(active.status()).isEqualTo(MembershipStatus.ACTIVE);
            assertThat(rule(active.accept())).isEqualTo("MEMBERSHIP_NOT_PENDING");
        }

        @Test
        void is_deactivated_only_while_active_and_reactivated_only_after() {
            assertThat(rule(pending.deactivate(Set.of()))).isEqualTo("MEMBERSHIP_NOT_ACTIVE");
            Membership active = accepted(pending.accept());
            assertThat(rule(active.reactivate())).isEqualTo("MEMBERSHIP_NOT_DEACTIVATED");
            Membership deactivated = accepted(active.deactivate(Set.of()));
            assertThat(deactivated.status()).isEqualTo(MembershipStatus.DEACTIVATED);
            assertThat(rule(deactivated.accept())).isEqualTo("MEMBERSHIP_NOT_PENDING");
            assertThat(rule(deactivated.deactivate(Set.of()))).isEqualTo("MEMBERSHIP_NOT_ACTIVE");
            assertThat(accepted(deactivated.reactivate())).isEqualTo(active);
        }

        @Test
        void of_the_last_administrator_keeps_the_role_and_stays_active() {
            RoleId role = SystemRole.ADMINISTRATOR.id();
            Membership last = accepted(pending.assign(role).accept());
            assertThat(rule(last.withdraw(role, Set.of(user(1))))).isEqualTo("LAST_ADMINISTRATOR");
            assertThat(rule(last.deactivate(Set.of(user(1))))).isEqualTo("LAST_ADMINISTRATOR");
            assertThat(accepted(last.withdraw(role, Set.of(user(1), user(2)))).holds(role))
                    .isFalse();
            assertThat(accepted(last.deactivate(Set.of(user(1), user(2)))).holds(role))
                    .isTrue();
        }

        @Test
        void gets_a_role_as_often_as_one_likes_and_loses_it_once() {
            RoleId role = new RoleId(uuid(5));
            Membership holding = pending.assign(role);
            assertThat(holding.assign(role)).isEqualTo(holding);
            Membership without = accepted(holding.withdraw(role, Set.of()));
            assertThat(without).isEqualTo(pending);
            assertThat(rule(without.withdraw(role, Set.of()))).isEqualTo("ROLE_NOT_HELD");
        }

        @Test
        void does_not_follow_the_set_it_was_made_from() {
            Set<SystemRole> roles = new HashSet<>(Set.of(SystemRole.EMPLOYEE));
            Membership membership = accepted(Membership.propose(user(1), "Ann", roles, "", "", Optional.empty()));
            roles.add(SystemRole.HR);
            assertThat(membership.roles()).containsExactly(SystemRole.EMPLOYEE.id());
        }
    }

    @Nested
    class The_manager_graph {
        private final Membership member =
                accepted(Membership.propose(user(1), "Ann B", Set.of(), "", "", Optional.empty()));

        @Test
        void has_nobody_managing_themselves() {
            assertThat(rule(member.reportTo(Optional.of(user(1)), List.of()))).isEqualTo("MANAGER_CYCLE");
        }

        @Test
        void has_nobody_above_themselves_through_others() {
            assertThat(rule(member.reportTo(Optional.of(user(2)), List.of(user(3), user(1)))))
                    .isEqualTo("MANAGER_CYCLE");
        }

        @Test
        void takes_any_other_manager_and_none() {
            assertThat(accepted(member.reportTo(Optional.of(user(2)), List.of(user(3))))
                            .manager())
                    .contains(user(2));
            assertThat(accepted(member.reportTo(Optional.empty(), List.of())).manager())
                    .isEmpty();
        }
    }

    @Nested
    class A_role {
        @Test
        void of_an_administrator_does_not_see_reports() {
            assertThat(SystemRole.ADMINISTRATOR.permissions())
                    .containsExactlyInAnyOrder(
                            Permission.MANAGE_ORGANIZATION,
                            Permission.MANAGE_PEOPLE,
                            Permission.MANAGE_ROLES,
                            Permission.MANAGE_COMPETENCIES,
                            Permission.MANAGE_DELIVERIES);
        }

        @Test
        void of_hr_allows_everything_but_roles_and_the_organization_itself_and_of_an_employee_nothing() {
            assertThat(SystemRole.HR.permissions())
                    .isEqualTo(
                            EnumSet.complementOf(EnumSet.of(Permission.MANAGE_ORGANIZATION, Permission.MANAGE_ROLES)));
            assertThat(SystemRole.EMPLOYEE.permissions()).isEmpty();
        }

        @Test
        void of_every_organization_is_found_by_its_id() {
            for (SystemRole role : SystemRole.values()) {
                assertThat(SystemRole.of(role.id())).contains(role);
            }
            assertThat(SystemRole.HR.id()).hasToString("00000000-0000-8000-8000-000000000002");
            assertThat(SystemRole.of(new RoleId(uuid(2)))).isEmpty();
        }

        @Test
        void of_an_organization_s_own_is_told_everything_that_is_wrong_at_once() {
            assertThat(violations(Role.define(new RoleId(uuid(1)), "", Set.of())))
                    .containsExactly("name must not be blank", "permissions must not be empty");
            assertThat(violations(Role.define(new RoleId(uuid(1)), "x".repeat(101), Set.of(Permission.MANAGE_ROLES))))
                    .containsExactly("name must have at most 100 characters");
            assertThat(violations(Role.define(new RoleId(uuid(1)), "hr", Set.of(Permission.MANAGE_ROLES))))
                    .containsExactly("name must not be that of a role which every organization has");
        }
    }
}
