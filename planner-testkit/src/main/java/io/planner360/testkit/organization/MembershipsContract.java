package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Memberships}. */
public abstract class MembershipsContract extends ManyMembershipsContract {

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        return PortCalls.of(Memberships.class)
                .with("find", () -> memberships().find(nobody))
                .with(
                        "reportsAmong",
                        () -> memberships().reportsAmong(new UserId(Fresh.uuid()), List.of(new UserId(Fresh.uuid()))))
                .with("acting", () -> memberships().acting(nobody))
                .with("directReports", () -> memberships().directReports(nobody, PageRequest.first(10)))
                .with("allReports", () -> memberships().allReports(nobody, PageRequest.first(10)))
                .with("known", () -> memberships().known(List.of(nobody)))
                .with("all", () -> memberships().all(PageRequest.first(10)))
                .with("add", () -> memberships().add(aMember().built(), LATER))
                .with("addAll", () -> memberships().addAll(List.of(aMember().built()), LATER))
                .with("update", () -> memberships().update(aMember().built(), LATER))
                .with("lockManagersAbove", () -> memberships().lockManagersAbove(nobody))
                .with("lockHolders", () -> memberships().lockHolders(SystemRole.HR.id()));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_membership() {
            UserId manager = member();
            Membership membership = aMember()
                    .named("Countess of Lovelace")
                    .withRoles(SystemRole.EMPLOYEE, SystemRole.HR)
                    .withJobTitle("Analyst")
                    .inDepartment("Engines")
                    .reportingTo(manager)
                    .pending()
                    .persistedIn(persistence(), tenant);
            assertThat(find(membership.user())).contains(membership);
        }

        @Test
        void returns_the_membership_as_given() {
            Membership membership = aMember().withAccount(account()).built();
            assertThat(granted(within(() -> memberships().add(membership, LATER))))
                    .isEqualTo(membership);
        }

        @Test
        void keeps_empty_fields_empty() {
            Membership membership =
                    aMember().withRoles().withJobTitle("").inDepartment("").persistedIn(persistence(), tenant);
            assertThat(find(membership.user())).contains(membership);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            Membership membership = aMember()
                    .named(text)
                    .withJobTitle(text + "?")
                    .inDepartment(text + "!")
                    .persistedIn(persistence(), tenant);
            assertThat(find(membership.user())).contains(membership);
        }

        @Test
        void keeps_the_longest_texts() {
            Membership membership = aMember()
                    .named(HardTexts.ofLength(201))
                    .withJobTitle(HardTexts.ofLength(200))
                    .inDepartment(HardTexts.ofLength(100))
                    .persistedIn(persistence(), tenant);
            assertThat(find(membership.user())).contains(membership);
        }

        @Test
        void refuses_somebody_who_is_a_member_already_and_leaves_them_as_they_were() {
            Membership first = aMember().persistedIn(persistence(), tenant);
            Either<Refusal, Membership> second = within(() -> memberships()
                    .add(aMember().withAccount(first.user()).named("Again").built(), LATER));
            assertThat(second.getLeft()).isInstanceOf(Conflict.class);
            assertThat(((Conflict) second.getLeft()).constraint()).isEqualTo(Memberships.ONCE);
            assertThat(find(first.user())).contains(first);
        }

        @Test
        void takes_somebody_who_is_a_member_of_another_organization() {
            Membership there = aMember().named("There").persistedIn(persistence(), otherTenant);
            Membership here = aMember().withAccount(there.user()).named("Here").persistedIn(persistence(), tenant);
            assertThat(find(there.user())).contains(here);
            assertThat(elsewhere(() -> memberships().find(there.user()))).contains(there);
        }

        @Test
        void refuses_a_manager_who_is_no_member() {
            UserId stranger = account();
            UserId user = account();
            Either<Refusal, Membership> result = within(() -> memberships()
                    .add(aMember().withAccount(user).reportingTo(stranger).built(), LATER));
            assertThat(result.getLeft()).isInstanceOf(NotFound.class);
            assertThat(((NotFound) result.getLeft()).id()).isEqualTo(stranger.toString());
            assertThat(find(user)).isEmpty();
        }

        @Test
        void refuses_a_manager_who_is_a_member_of_another_organization_only() {
            UserId stranger = aMember().persistedIn(persistence(), otherTenant).user();
            UserId user = account();
            Either<Refusal, Membership> result = within(() -> memberships()
                    .add(aMember().withAccount(user).reportingTo(stranger).built(), LATER));
            assertThat(result.getLeft()).isInstanceOf(NotFound.class);
        }

        @Test
        void stores_roles_of_the_organization_s_own() {
            Membership membership =
                    aMember().holding(role().id()).holding(role().id()).persistedIn(persistence(), tenant);
            assertThat(find(membership.user())).contains(membership);
            assertThat(membership.roles()).hasSize(3);
        }

        @Test
        void refuses_a_role_that_is_not_there_and_stores_nothing() {
            RoleId elsewhere = role(otherTenant).id();
            Membership membership =
                    aMember().withAccount(account()).holding(elsewhere).built();
            Either<Refusal, Membership> result = within(() -> memberships().add(membership, LATER));
            assertThat(result.getLeft()).isEqualTo(new NotFound("role", elsewhere.toString()));
            assertThat(find(membership.user())).isEmpty();
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            Membership first = aMember().persistedIn(persistence(), tenant);
            UserId next = account();
            within(() -> {
                assertThat(memberships().add(first, LATER).isLeft()).isTrue();
                Membership orphan = aMember()
                        .withAccount(next)
                        .reportingTo(new UserId(Fresh.uuid()))
                        .built();
                assertThat(memberships().add(orphan, LATER).isLeft()).isTrue();
                granted(memberships().add(aMember().withAccount(next).built(), LATER));
            });
            assertThat(find(next)).isPresent();
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_add_a_person_at_once() {
            Membership membership = aMember().withAccount(account()).built();
            try (OpenUnit<Either<Refusal, Membership>> first =
                    open(() -> memberships().add(membership, LATER))) {
                first.workDone();
                try (OpenUnit<Either<Refusal, Membership>> second =
                        open(() -> memberships().add(membership, LATER))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft()).isInstanceOf(Conflict.class);
                }
            }
        }
    }

    @Nested
    class Changing {

        @Test
        void stores_every_change_and_returns_it_with_the_next_version() {
            UserId manager = member();
            Membership before = aMember().pending().persistedIn(persistence(), tenant);
            Membership changed = new Membership(
                    before.user(),
                    "Another name",
                    Set.of(SystemRole.ADMINISTRATOR.id(), role().id()),
                    "Another title",
                    "Another department",
                    Optional.of(manager),
                    MembershipStatus.ACTIVE,
                    before.version());
            Membership after = granted(update(changed));
            assertThat(after).isEqualTo(changed.atVersion(before.version() + 1));
            assertThat(find(before.user())).contains(after);
        }

        @Test
        void can_be_repeated_on_what_it_returned() {
            Membership first = aMember().pending().persistedIn(persistence(), tenant);
            Membership second = granted(update(granted(first.accept())));
            Membership third = granted(update(granted(second.reportTo(Optional.of(member()), List.of()))));
            assertThat(third.version()).isEqualTo(first.version() + 2);
            assertThat(find(first.user())).contains(third);
        }

        @Test
        void can_take_the_manager_away() {
            Membership before = aMember().reportingTo(member()).persistedIn(persistence(), tenant);
            Membership after = granted(update(granted(before.reportTo(Optional.empty(), List.of()))));
            assertThat(find(before.user())).contains(after);
            assertThat(after.manager()).isEmpty();
        }

        @Test
        void can_assign_and_withdraw_roles() {
            Membership before = aMember().withRoles(SystemRole.HR).persistedIn(persistence(), tenant);
            RoleId role = role().id();
            Membership more = granted(update(before.assign(role)));
            assertThat(find(before.user())).contains(more);
            assertThat(more.roles()).containsExactlyInAnyOrder(SystemRole.HR.id(), role);
            Membership less = granted(update(granted(more.withdraw(SystemRole.HR.id(), Set.of()))));
            assertThat(find(before.user())).contains(less);
            assertThat(less.roles()).containsExactly(role);
        }

        @Test
        void can_deactivate_and_reactivate() {
            Membership active = aMember().persistedIn(persistence(), tenant);
            Membership deactivated = granted(update(granted(active.deactivate(Set.of()))));
            assertThat(find(active.user())).contains(deactivated);
            assertThat(deactivated.status()).isEqualTo(MembershipStatus.DEACTIVATED);
            Membership again = granted(update(granted(deactivated.reactivate())));
            assertThat(find(active.user())).contains(again);
        }

        @Test
        void refuses_a_role_that_is_not_there_and_changes_nothing() {
            Membership before = aMember().persistedIn(persistence(), tenant);
            RoleId elsewhere = role(otherTenant).id();
            assertThat(update(before.assign(elsewhere)).getLeft())
                    .isEqualTo(new NotFound("role", elsewhere.toString()));
            assertThat(find(before.user())).contains(before);
        }

        @Test
        void refuses_a_manager_who_is_no_member_and_changes_nothing() {
            Membership before = aMember().persistedIn(persistence(), tenant);
            UserId stranger = aMember().persistedIn(persistence(), otherTenant).user();
            Either<Refusal, Membership> result = update(granted(before.reportTo(Optional.of(stranger), List.of())));
            assertThat(result.getLeft()).isInstanceOf(NotFound.class);
            assertThat(((NotFound) result.getLeft()).id()).isEqualTo(stranger.toString());
            assertThat(find(before.user())).contains(before);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            Membership before = aMember().pending().persistedIn(persistence(), tenant);
            Membership after = within(() -> {
                UserId nobody = new UserId(Fresh.uuid());
                assertThat(memberships()
                                .update(granted(before.reportTo(Optional.of(nobody), List.of())), LATER)
                                .isLeft())
                        .isTrue();
                return granted(memberships().update(granted(before.accept()), LATER));
            });
            assertThat(find(before.user())).contains(after);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            Membership first = aMember().persistedIn(persistence(), tenant);
            Membership stored = granted(update(first));
            assertThatThrownBy(() -> update(stored.atVersion(stored.version() + distance)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(first.user())).contains(stored);
        }

        @Test
        void refuses_a_change_of_somebody_who_is_no_member() {
            Membership never = aMember().withAccount(account()).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            Membership stored = aMember().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> memberships().update(stored, LATER)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored.user())).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            Membership stored = aMember().persistedIn(persistence(), tenant);
            try (OpenUnit<Membership> first = open(() -> granted(memberships().update(stored, LATER)))) {
                first.workDone();
                try (OpenUnit<Membership> second =
                        open(() -> granted(memberships().update(stored, LATER)))) {
                    second.waits();
                    Membership changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored.user())).contains(changed);
                }
            }
        }

        private Either<Refusal, Membership> update(Membership changed) {
            return within(() -> memberships().update(changed, LATER));
        }
    }
}
