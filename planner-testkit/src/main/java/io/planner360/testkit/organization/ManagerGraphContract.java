package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aRole;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.Role;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link Memberships} says of who manages whom. */
abstract class ManagerGraphContract extends TenantPortContract {

    /** When members change. */
    static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

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
    class Listing_reports {

        private UserId top;

        @BeforeEach
        void join() {
            top = member();
        }

        @Test
        void lists_direct_ones_by_user_id_with_bytes_compared_unsigned() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List.of(3, 0, 4, 2, 1).forEach(i -> under(top, ids.get(i)));
            under(ids.get(0), new UserId(Fresh.uuid()));
            assertList(stored(ids), page -> within(() -> memberships().directReports(top, page)));
        }

        @Test
        void lists_all_by_user_id_with_bytes_compared_unsigned_however_far_below() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            under(top, ids.get(3));
            under(ids.get(3), ids.get(0));
            under(ids.get(3), ids.get(4));
            under(ids.get(4), ids.get(1));
            under(ids.get(1), ids.get(2));
            under(member(), new UserId(Fresh.uuid()));
            assertList(stored(ids), page -> within(() -> memberships().allReports(top, page)));
            assertList(
                    stored(List.of(ids.get(1), ids.get(2))),
                    page -> within(() -> memberships().allReports(ids.get(4), page)));
        }

        @Test
        void lists_them_in_whatever_status() {
            Membership pending = aMember().reportingTo(top).pending().persistedIn(persistence(), tenant);
            assertList(List.of(pending), page -> within(() -> memberships().directReports(top, page)));
            assertList(List.of(pending), page -> within(() -> memberships().allReports(top, page)));
        }

        @Test
        void follows_each_change_of_manager() {
            Membership report = aMember().reportingTo(top).persistedIn(persistence(), tenant);
            UserId lowest = new UserId(Fresh.uuid());
            under(report.user(), lowest);
            within(() -> granted(memberships().update(granted(report.reportTo(Optional.empty(), List.of())), LATER)));
            assertList(List.of(), page -> within(() -> memberships().directReports(top, page)));
            assertList(List.of(), page -> within(() -> memberships().allReports(top, page)));
        }

        @Test
        void lists_nobody_of_another_organization() {
            under(top, new UserId(Fresh.uuid()));
            PageRequest page = PageRequest.first(10);
            assertThat(elsewhere(() -> memberships().directReports(top, page)).items())
                    .isEmpty();
            assertThat(elsewhere(() -> memberships().allReports(top, page)).items())
                    .isEmpty();
        }

        @Test
        void ends_where_a_store_holds_a_cycle() {
            Membership lower = aMember().reportingTo(top).persistedIn(persistence(), tenant);
            Membership cyclic = granted(within(() -> memberships()
                    .update(granted(find(top).orElseThrow().reportTo(Optional.of(lower.user()), List.of())), LATER)));
            assertThat(within(() -> memberships().allReports(top, PageRequest.first(10)))
                            .items())
                    .containsExactlyInAnyOrder(lower, cyclic);
        }

        @Test
        void neither_repeats_nor_hides_others_when_members_are_added_between_two_parts() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List.of(1, 2, 4).forEach(i -> under(top, ids.get(i)));
            assertStable(
                    stored(List.of(ids.get(1), ids.get(2), ids.get(4))),
                    page -> within(() -> memberships().allReports(top, page)),
                    () -> List.of(0, 3).forEach(i -> under(ids.get(1), ids.get(i))));
        }

        private void under(UserId manager, UserId id) {
            aMember().withId(id).reportingTo(manager).persistedIn(persistence(), tenant);
        }

        private List<Membership> stored(List<UserId> ids) {
            return ids.stream().map(id -> find(id).orElseThrow()).toList();
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
                return granted(memberships().update(granted(ada.reportTo(Optional.of(grace), above)), LATER));
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

    final UserId account() {
        return aUser().persistedIn(persistence(), tenant);
    }

    final UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    final Optional<Membership> find(UserId user) {
        return within(() -> memberships().find(user));
    }

    final Role role() {
        return role(tenant);
    }

    final Role role(OrganizationId organization) {
        return aRole().persistedIn(persistence(), organization);
    }

    final Memberships memberships() {
        return persistence().memberships();
    }
}
