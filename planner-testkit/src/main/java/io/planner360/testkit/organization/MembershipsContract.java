package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aRole;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link Memberships}. */
public abstract class MembershipsContract extends TenantPortContract {

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        return PortCalls.of(Memberships.class)
                .with("find", () -> memberships().find(nobody))
                .with(
                        "reportsAmong",
                        () -> memberships().reportsAmong(new UserId(Fresh.uuid()), List.of(new UserId(Fresh.uuid()))))
                .with("known", () -> memberships().known(List.of(nobody)))
                .with("all", () -> memberships().all(PageRequest.first(10)))
                .with("add", () -> memberships().add(aMember().built()))
                .with("update", () -> memberships().update(aMember().built()))
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
            assertThat(granted(within(() -> memberships().add(membership)))).isEqualTo(membership);
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
                    .add(aMember().withAccount(first.user()).named("Again").built()));
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
                    .add(aMember().withAccount(user).reportingTo(stranger).built()));
            assertThat(result.getLeft()).isInstanceOf(NotFound.class);
            assertThat(((NotFound) result.getLeft()).id()).isEqualTo(stranger.toString());
            assertThat(find(user)).isEmpty();
        }

        @Test
        void refuses_a_manager_who_is_a_member_of_another_organization_only() {
            UserId stranger = aMember().persistedIn(persistence(), otherTenant).user();
            UserId user = account();
            Either<Refusal, Membership> result = within(() -> memberships()
                    .add(aMember().withAccount(user).reportingTo(stranger).built()));
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
            Either<Refusal, Membership> result = within(() -> memberships().add(membership));
            assertThat(result.getLeft()).isEqualTo(new NotFound("role", elsewhere.toString()));
            assertThat(find(membership.user())).isEmpty();
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            Membership first = aMember().persistedIn(persistence(), tenant);
            UserId next = account();
            within(() -> {
                assertThat(memberships().add(first).isLeft()).isTrue();
                Membership orphan = aMember()
                        .withAccount(next)
                        .reportingTo(new UserId(Fresh.uuid()))
                        .built();
                assertThat(memberships().add(orphan).isLeft()).isTrue();
                granted(memberships().add(aMember().withAccount(next).built()));
            });
            assertThat(find(next)).isPresent();
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_add_a_person_at_once() {
            Membership membership = aMember().withAccount(account()).built();
            try (OpenUnit<Either<Refusal, Membership>> first =
                    open(() -> memberships().add(membership))) {
                first.workDone();
                try (OpenUnit<Either<Refusal, Membership>> second =
                        open(() -> memberships().add(membership))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft()).isInstanceOf(Conflict.class);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_somebody_who_is_no_member() {
            assertThat(find(account())).isEmpty();
        }

        @Test
        void finds_no_membership_of_another_organization() {
            UserId user = aMember().persistedIn(persistence(), otherTenant).user();
            assertThat(find(user)).isEmpty();
        }
    }

    @Nested
    class Knowing {

        @Test
        void tells_members_in_whatever_status_from_others() {
            UserId active = member();
            UserId pending =
                    aMember().pending().persistedIn(persistence(), tenant).user();
            UserId elsewhere = aMember().persistedIn(persistence(), otherTenant).user();
            assertThat(known(List.of(active, pending, elsewhere, account(), new UserId(Fresh.uuid()))))
                    .containsExactlyInAnyOrder(active, pending);
        }

        @Test
        void knows_nobody_of_nobody() {
            member();
            assertThat(known(List.of())).isEmpty();
        }

        @Test
        void takes_more_ids_than_a_statement_has_parameters() {
            UserId one = member();
            List<UserId> asked = new ArrayList<>(IntStream.range(0, 70_000)
                    .mapToObj(i -> new UserId(Fresh.uuid()))
                    .toList());
            asked.add(one);
            assertThat(known(asked)).containsExactly(one);
        }

        private Set<UserId> known(List<UserId> users) {
            return within(() -> memberships().known(users));
        }
    }

    @Nested
    class Telling_whose_manager_somebody_is {

        @Test
        void tells_reports_from_others() {
            UserId manager = member();
            UserId report = reporting(manager);
            UserId further = reporting(report);
            UserId other = reporting(member());
            assertThat(reportsAmong(manager, List.of(other, report, further, manager, new UserId(Fresh.uuid()))))
                    .containsExactly(report);
        }

        @Test
        void tells_only_of_those_who_were_asked_for() {
            UserId manager = member();
            UserId report = reporting(manager);
            reporting(manager);
            assertThat(reportsAmong(manager, List.of(report, report))).containsExactly(report);
            assertThat(reportsAmong(manager, List.of())).isEmpty();
        }

        @Test
        void tells_nothing_of_another_organization() {
            UserId manager = member();
            UserId report = reporting(manager);
            assertThat(elsewhere(() -> memberships().reportsAmong(manager, List.of(report))))
                    .isEmpty();
        }

        private UserId reporting(UserId manager) {
            return aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
        }

        private Set<UserId> reportsAmong(UserId manager, List<UserId> users) {
            return within(() -> memberships().reportsAmong(manager, users));
        }
    }

    @Nested
    class Listing {

        @Test
        void lists_all_memberships_by_user_id_with_bytes_compared_unsigned() {
            assertList(threeToFive(List.of(3, 0, 4, 2, 1)), this::all);
        }

        @Test
        void lists_pending_members_too() {
            Membership pending = aMember().pending().persistedIn(persistence(), tenant);
            assertList(List.of(pending), this::all);
        }

        @Test
        void lists_nobody_of_another_organization() {
            aMember().persistedIn(persistence(), otherTenant);
            assertList(List.of(), this::all);
        }

        @Test
        void neither_repeats_nor_hides_others_when_members_are_added_between_two_parts() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List<Membership> stored =
                    List.of(1, 2, 4).stream().map(i -> member(ids.get(i))).toList();
            assertStable(stored, this::all, () -> List.of(0, 3).forEach(i -> member(ids.get(i))));
        }

        private List<Membership> threeToFive(List<Integer> order) {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            order.forEach(i -> member(ids.get(i)));
            return ids.stream().map(id -> find(id).orElseThrow()).toList();
        }

        private Membership member(UserId id) {
            return aMember().withId(id).persistedIn(persistence(), tenant);
        }

        private Page<Membership> all(PageRequest request) {
            return within(() -> memberships().all(request));
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
                                .update(granted(before.reportTo(Optional.of(nobody), List.of())))
                                .isLeft())
                        .isTrue();
                return granted(memberships().update(granted(before.accept())));
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
            assertThatThrownBy(() -> elsewhere(() -> memberships().update(stored)))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored.user())).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_changes_made_at_once_on_one_version() {
            Membership stored = aMember().persistedIn(persistence(), tenant);
            try (OpenUnit<Membership> first = open(() -> granted(memberships().update(stored)))) {
                first.workDone();
                try (OpenUnit<Membership> second =
                        open(() -> granted(memberships().update(stored)))) {
                    second.waits();
                    Membership changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored.user())).contains(changed);
                }
            }
        }

        private Either<Refusal, Membership> update(Membership changed) {
            return within(() -> memberships().update(changed));
        }
    }

    @Nested
    class Locking_the_holders_of_a_role {

        @Test
        void tells_the_active_members_who_hold_it() {
            UserId holder = holder(SystemRole.ADMINISTRATOR);
            aMember().withRoles(SystemRole.ADMINISTRATOR).pending().persistedIn(persistence(), tenant);
            holder(SystemRole.HR);
            aMember().withRoles(SystemRole.ADMINISTRATOR).persistedIn(persistence(), otherTenant);
            Membership gone = aMember().withRoles(SystemRole.ADMINISTRATOR).persistedIn(persistence(), tenant);
            within(() -> granted(memberships().update(granted(gone.deactivate(Set.of())))));
            assertThat(holders(SystemRole.ADMINISTRATOR.id())).containsExactly(holder);
        }

        @Test
        void tells_those_of_a_role_of_the_organization_s_own() {
            RoleId role = role().id();
            UserId holder =
                    aMember().holding(role).persistedIn(persistence(), tenant).user();
            aMember().holding(role().id()).persistedIn(persistence(), tenant);
            assertThat(holders(role)).containsExactly(holder);
        }

        @Test
        void tells_nobody_of_a_role_that_nobody_holds() {
            assertThat(holders(new RoleId(Fresh.uuid()))).isEmpty();
        }

        @Test
        void lets_no_other_unit_of_work_of_the_tenant_pass_until_this_one_ends() {
            Membership holder = aMember().withRoles(SystemRole.HR).persistedIn(persistence(), tenant);
            try (OpenUnit<Membership> first = open(() -> {
                memberships().lockHolders(SystemRole.HR.id());
                return granted(memberships().update(granted(holder.withdraw(SystemRole.HR.id(), Set.of()))));
            })) {
                first.workDone();
                try (OpenUnit<Set<UserId>> second = open(() -> memberships().lockHolders(SystemRole.HR.id()))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).isEmpty();
                }
            }
        }

        private UserId holder(SystemRole role) {
            return aMember().withRoles(role).persistedIn(persistence(), tenant).user();
        }

        private Set<UserId> holders(RoleId role) {
            return within(() -> memberships().lockHolders(role));
        }
    }

    @Nested
    class Locking_the_managers_above {

        @Test
        void tells_everybody_above_with_the_nearest_first() {
            UserId top = member();
            UserId middle = memberUnder(top);
            UserId lower = memberUnder(middle);
            UserId lowest = memberUnder(lower);
            memberUnder(middle);
            assertThat(managersAbove(lowest)).containsExactly(lower, middle, top);
            assertThat(managersAbove(middle)).containsExactly(top);
        }

        @Test
        void tells_nobody_above_the_top() {
            UserId top = member();
            memberUnder(top);
            assertThat(managersAbove(top)).isEmpty();
        }

        @Test
        void tells_nobody_above_an_unknown_person() {
            assertThat(managersAbove(new UserId(Fresh.uuid()))).isEmpty();
        }

        @Test
        void tells_nobody_above_a_member_of_another_organization() {
            UserId manager = aMember().persistedIn(persistence(), otherTenant).user();
            UserId user = aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), otherTenant)
                    .user();
            assertThat(managersAbove(user)).isEmpty();
        }

        @Test
        void lets_no_other_unit_of_work_of_the_tenant_pass_until_this_one_ends() {
            UserId user = member();
            try (OpenUnit<List<UserId>> first = open(() -> memberships().lockManagersAbove(user))) {
                first.workDone();
                try (OpenUnit<List<UserId>> second = open(() -> memberships().lockManagersAbove(user))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).isEmpty();
                }
            }
        }

        @Test
        void is_let_go_when_the_unit_of_work_rolls_back() {
            UserId user = member();
            try (OpenUnit<List<UserId>> first = open(() -> memberships().lockManagersAbove(user))) {
                first.workDone();
                first.rollBack();
            }
            assertThat(managersAbove(user)).isEmpty();
        }

        @Test
        void sees_what_the_unit_of_work_before_has_changed() {
            Membership ada = aMember().persistedIn(persistence(), tenant);
            UserId grace = member();
            try (OpenUnit<Membership> first = open(() -> {
                List<UserId> above = memberships().lockManagersAbove(grace);
                return granted(memberships().update(granted(ada.reportTo(Optional.of(grace), above))));
            })) {
                first.workDone();
                try (OpenUnit<List<UserId>> second = open(() -> memberships().lockManagersAbove(ada.user()))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).containsExactly(grace);
                }
            }
        }

        @Test
        void does_not_hold_up_another_organization() {
            UserId user = member();
            try (OpenUnit<List<UserId>> first = open(() -> memberships().lockManagersAbove(user))) {
                first.workDone();
                try (OpenUnit<List<UserId>> second = OpenUnit.begin(
                        persistence().unitOfWork(),
                        otherTenant,
                        () -> memberships().lockManagersAbove(user))) {
                    assertThat(endsBeside(first, second)).isEmpty();
                }
            }
        }

        private UserId memberUnder(UserId manager) {
            return aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
        }

        private List<UserId> managersAbove(UserId user) {
            return within(() -> memberships().lockManagersAbove(user));
        }
    }

    private UserId account() {
        return aUser().persistedIn(persistence(), tenant);
    }

    private UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    private Optional<Membership> find(UserId user) {
        return within(() -> memberships().find(user));
    }

    private Role role() {
        return role(tenant);
    }

    private Role role(OrganizationId organization) {
        return aRole().persistedIn(persistence(), organization);
    }

    private Memberships memberships() {
        return persistence().memberships();
    }
}
