package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aRole;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Permission;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.Roles;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Roles}. */
public abstract class RolesContract extends TenantPortContract {

    private static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(Roles.class)
                .with("find", () -> roles().find(new RoleId(Fresh.uuid())))
                .with("all", () -> roles().all())
                .with("permissions", () -> roles().permissions(List.of(new RoleId(Fresh.uuid()))))
                .with("add", () -> roles().add(aRole().built()))
                .with("update", () -> roles().update(aRole().built()))
                .with("remove", () -> roles().remove(aRole().built()));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_role_and_returns_it() {
            Role role = aRole().allowing(Permission.values()).built();
            assertThat(granted(within(() -> roles().add(role)))).isEqualTo(role);
            assertThat(find(role.id())).contains(role);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_names_as_given(String text) {
            Role role = aRole().named(text).persistedIn(persistence(), tenant);
            assertThat(find(role.id())).contains(role);
        }

        @Test
        void keeps_the_longest_name() {
            Role role = aRole().named(HardTexts.ofLength(100)).persistedIn(persistence(), tenant);
            assertThat(find(role.id())).contains(role);
        }

        @Test
        void refuses_a_name_that_is_taken_without_regard_to_case() {
            aRole().named("L\u00e4rm Guide").persistedIn(persistence(), tenant);
            Role second = aRole().named("l\u00c4RM guide").built();
            assertNameTaken(within(() -> roles().add(second)));
            assertThat(find(second.id())).isEmpty();
        }

        @Test
        void takes_a_name_that_another_organization_has() {
            aRole().named("Guide").persistedIn(persistence(), otherTenant);
            Role here = aRole().named("Guide").persistedIn(persistence(), tenant);
            assertThat(find(here.id())).contains(here);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_take_a_name_at_once() {
            Role one = aRole().named("Guide").built();
            Role other = aRole().named("GUIDE").built();
            try (OpenUnit<Either<Conflict, Role>> first = open(() -> roles().add(one))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, Role>> second = open(() -> roles().add(other))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertNameTaken(second.commit());
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_no_role_of_another_organization_and_no_system_role() {
            Role elsewhere = aRole().persistedIn(persistence(), otherTenant);
            assertThat(find(elsewhere.id())).isEmpty();
            assertThat(find(SystemRole.HR.id())).isEmpty();
        }

        @Test
        void lists_all_by_name_compared_by_code_point() {
            List<Role> stored = List.of("b", "\uD83D\uDE00", "A", "\uFF5E", "a1").stream()
                    .map(name -> aRole().named(name).persistedIn(persistence(), tenant))
                    .toList();
            aRole().persistedIn(persistence(), otherTenant);
            assertThat(within(() -> roles().all()))
                    .containsExactly(stored.get(2), stored.get(4), stored.get(0), stored.get(3), stored.get(1));
        }

        @Test
        void tells_what_roles_allow_together() {
            Role one = aRole().allowing(Permission.MANAGE_LEARNING, Permission.MANAGE_PEOPLE)
                    .persistedIn(persistence(), tenant);
            Role two = aRole().allowing(Permission.MANAGE_PEOPLE, Permission.MANAGE_FEEDBACK)
                    .persistedIn(persistence(), tenant);
            Role elsewhere = aRole().allowing(Permission.RELEASE_REPORTS).persistedIn(persistence(), otherTenant);
            List<RoleId> asked =
                    List.of(one.id(), two.id(), elsewhere.id(), SystemRole.HR.id(), new RoleId(Fresh.uuid()));
            assertThat(within(() -> roles().permissions(asked)))
                    .containsExactlyInAnyOrder(
                            Permission.MANAGE_LEARNING, Permission.MANAGE_PEOPLE, Permission.MANAGE_FEEDBACK);
            assertThat(within(() -> roles().permissions(List.of()))).isEmpty();
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_every_change_and_returns_it_with_the_next_version() {
            Role before = aRole().persistedIn(persistence(), tenant);
            Role changed = granted(before.change("Another", Set.of(Permission.RELEASE_REPORTS)));
            Role after = granted(within(() -> roles().update(changed)));
            assertThat(after).isEqualTo(changed.atVersion(before.version() + 1));
            assertThat(find(before.id())).contains(after);
        }

        @Test
        void can_write_the_name_in_another_case() {
            Role before = aRole().named("guide").persistedIn(persistence(), tenant);
            Role after = granted(within(() -> roles().update(granted(before.change("GUIDE", before.permissions())))));
            assertThat(find(before.id())).contains(after);
        }

        @Test
        void refuses_a_name_that_is_taken_and_changes_nothing() {
            aRole().named("Guide").persistedIn(persistence(), tenant);
            Role before = aRole().persistedIn(persistence(), tenant);
            assertNameTaken(within(() -> roles().update(granted(before.change("GUIDE", before.permissions())))));
            assertThat(find(before.id())).contains(before);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            Role first = aRole().persistedIn(persistence(), tenant);
            Role stored = granted(within(() -> roles().update(first)));
            assertThatThrownBy(() -> within(() -> roles().update(stored.atVersion(stored.version() + distance))))
                    .isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> elsewhere(() -> roles().update(stored))).isInstanceOf(StaleAggregate.class);
            assertThat(find(first.id())).contains(stored);
        }
    }

    @Nested
    class Removing {

        @Test
        void leaves_nothing_of_the_role() {
            Role role = aRole().persistedIn(persistence(), tenant);
            assertThat(granted(within(() -> roles().remove(role)))).isEqualTo(role);
            assertThat(find(role.id())).isEmpty();
            aRole().named(role.name()).persistedIn(persistence(), tenant);
        }

        @Test
        void is_refused_while_somebody_holds_it_in_whatever_status() {
            Role role = aRole().persistedIn(persistence(), tenant);
            Membership holder = aMember().pending().holding(role.id()).persistedIn(persistence(), tenant);
            Either<Conflict, Role> removed = within(() -> roles().remove(role));
            assertThat(removed.getLeft().constraint()).isEqualTo(Roles.ASSIGNED);
            assertThat(find(role.id())).contains(role);
            within(() ->
                    granted(persistence().memberships().update(granted(holder.withdraw(role.id(), Set.of())), LATER)));
            assertThat(within(() -> roles().remove(role)).isRight()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_another_version(long distance) {
            Role role = aRole().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> within(() -> roles().remove(role.atVersion(role.version() + distance))))
                    .isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> elsewhere(() -> roles().remove(role))).isInstanceOf(StaleAggregate.class);
            assertThat(find(role.id())).contains(role);
        }

        @Test
        void comes_after_an_assignment_at_the_same_time_and_is_refused() {
            Role role = aRole().persistedIn(persistence(), tenant);
            Membership member = aMember().persistedIn(persistence(), tenant);
            try (OpenUnit<Membership> first =
                    open(() -> granted(persistence().memberships().update(member.assign(role.id()), LATER)))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, Role>> second = open(() -> roles().remove(role))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(Roles.ASSIGNED);
                }
            }
        }

        @Test
        void lets_an_assignment_at_the_same_time_find_nothing() {
            Role role = aRole().persistedIn(persistence(), tenant);
            Membership member = aMember().persistedIn(persistence(), tenant);
            try (OpenUnit<Role> first = open(() -> granted(roles().remove(role)))) {
                first.workDone();
                try (OpenUnit<Either<Refusal, Membership>> second =
                        open(() -> persistence().memberships().update(member.assign(role.id()), LATER))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft())
                            .isEqualTo(new NotFound("role", role.id().toString()));
                }
            }
        }
    }

    private static void assertNameTaken(Either<Conflict, Role> result) {
        assertThat(result.getLeft().constraint()).isEqualTo(Roles.NAME_TAKEN);
    }

    private Optional<Role> find(RoleId id) {
        return within(() -> roles().find(id));
    }

    private Roles roles() {
        return persistence().roles();
    }
}
