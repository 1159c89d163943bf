package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.organization.ActingMember;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.User;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link Memberships} says of finding members, one or many. */
abstract class MembershipListsContract extends ManagerGraphContract {

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
    class Acting {

        private UserId ada;

        @BeforeEach
        void join() {
            ada = member();
        }

        @Test
        void tells_active_members_with_all_that_is_known_of_them() {
            assertThat(acting(ada)).contains(new ActingMember(find(ada).orElseThrow(), true));
        }

        @Test
        void tells_nobody_who_has_not_accepted_or_was_deactivated() {
            Membership pending = aMember().pending().persistedIn(persistence(), tenant);
            Membership gone = find(ada).orElseThrow();
            within(() -> granted(memberships().update(granted(gone.deactivate(Set.of())), LATER)));
            assertThat(acting(pending.user())).isEmpty();
            assertThat(acting(ada)).isEmpty();
        }

        @Test
        void tells_nobody_of_another_organization() {
            assertThat(elsewhere(() -> memberships().acting(ada))).isEmpty();
            assertThat(acting(new UserId(Fresh.uuid()))).isEmpty();
        }

        @Test
        void tells_nobody_whose_account_is_deactivated() {
            User deactivated = system(() -> persistence()
                    .users()
                    .update(granted(
                            persistence().users().find(ada).orElseThrow().deactivate(LATER))));
            assertThat(acting(ada)).isEmpty();
            system(() -> persistence().users().update(granted(deactivated.reactivate(LATER))));
            assertThat(acting(ada)).isPresent();
        }

        @Test
        void says_whether_the_organization_is_active() {
            Organizations organizations = persistence().organizations();
            within(() -> granted(organizations.update(
                    granted(organizations.find(tenant).orElseThrow().deactivate(LATER)))));
            assertThat(acting(ada)).contains(new ActingMember(find(ada).orElseThrow(), false));
        }

        private Optional<ActingMember> acting(UserId user) {
            return within(() -> memberships().acting(user));
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
    class Locking_the_holders_of_a_role {

        @Test
        void tells_the_active_members_who_hold_it() {
            UserId holder = holder(SystemRole.ADMINISTRATOR);
            aMember().withRoles(SystemRole.ADMINISTRATOR).pending().persistedIn(persistence(), tenant);
            holder(SystemRole.HR);
            aMember().withRoles(SystemRole.ADMINISTRATOR).persistedIn(persistence(), otherTenant);
            Membership gone = aMember().withRoles(SystemRole.ADMINISTRATOR).persistedIn(persistence(), tenant);
            within(() -> granted(memberships().update(granted(gone.deactivate(Set.of())), LATER)));
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
                return granted(memberships().update(granted(holder.withdraw(SystemRole.HR.id(), Set.of())), LATER));
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
}
