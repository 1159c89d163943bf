package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static io.planner360.testkit.shared.Paging.inPartsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.MembershipPeriods;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link MembershipPeriods}, and of how {@link Memberships} writes them. */
public abstract class MembershipPeriodsContract extends TenantPortContract {

    /** When members are entered, unless a test says otherwise. */
    private static final Instant FIRST = MemberBuilder.JOINED;

    private static final Instant SECOND = Instant.parse("2026-03-01T08:00:00.000002Z");
    private static final Instant THIRD = Instant.parse("2026-04-01T08:00:00.000003Z");

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        PageRequest page = PageRequest.first(10);
        return PortCalls.of(MembershipPeriods.class)
                .with("ofMember", () -> periods().ofMember(nobody, page))
                .with("before", () -> periods().before(FIRST, nobody))
                .with("reportsBefore", () -> periods().reportsBefore(FIRST, nobody, page))
                .with("departmentBefore", () -> periods().departmentBefore(FIRST, "Engines", page));
    }

    @Nested
    class Writing {

        @Test
        void begins_the_first_period_with_the_membership() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            Membership ada = member(aMember().reportingTo(manager).pending());
            assertThat(all(ada.user())).containsExactly(MembershipPeriod.first(ada, FIRST));
        }

        @Test
        void ends_the_period_and_begins_another_with_each_change_of_what_it_says() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            Membership pending = member(aMember().pending());
            Membership active = change(granted(pending.accept()), SECOND);
            Membership lead = change(granted(active.changeJob("Lead", active.department())), SECOND.plusSeconds(1));
            Membership moved = change(granted(lead.changeJob("Lead", "Sales")), SECOND.plusSeconds(2));
            Membership managed =
                    change(granted(moved.reportTo(Optional.of(manager), List.of())), SECOND.plusSeconds(3));
            Membership alone = change(granted(managed.reportTo(Optional.empty(), List.of())), SECOND.plusSeconds(4));
            Membership gone = change(granted(alone.deactivate(Set.of())), SECOND.plusSeconds(5));
            Membership back = change(granted(gone.reactivate()), THIRD);
            List<MembershipPeriod> all = all(pending.user());
            assertThat(all)
                    .extracting(MembershipPeriod::status)
                    .containsExactly(
                            MembershipStatus.PENDING,
                            MembershipStatus.ACTIVE,
                            MembershipStatus.ACTIVE,
                            MembershipStatus.ACTIVE,
                            MembershipStatus.ACTIVE,
                            MembershipStatus.ACTIVE,
                            MembershipStatus.DEACTIVATED,
                            MembershipStatus.ACTIVE);
            assertThat(all.get(4).manager()).contains(manager);
            assertThat(all.get(5).manager()).isEmpty();
            for (int i = 1; i < all.size(); i++) {
                assertThat(all.get(i).number()).isEqualTo(i + 1);
                assertThat(all.get(i - 1).endedAt()).contains(all.get(i).startedAt());
            }
            assertThat(all.get(1).startedAt()).isEqualTo(SECOND);
            assertThat(all.get(7)).isEqualTo(openPeriod(8, back, THIRD));
        }

        @Test
        void goes_on_where_the_change_is_of_something_else() {
            Membership ada = member(aMember());
            RoleBuilder role = OrganizationMother.aRole();
            change(ada.assign(role.persistedIn(persistence(), tenant).id()), SECOND);
            assertThat(all(ada.user())).containsExactly(MembershipPeriod.first(ada, FIRST));
        }

        @Test
        void never_begins_before_the_period_that_it_ends() {
            Membership ada = member(aMember().joining(THIRD));
            Membership lead = change(granted(ada.changeJob("Lead", "Sales")), SECOND);
            assertThat(all(ada.user()))
                    .containsExactly(MembershipPeriod.first(ada, THIRD).endedAt(THIRD), openPeriod(2, lead, THIRD));
        }

        @Test
        void leaves_out_what_was_refused() {
            Membership ada = member(aMember());
            UserId stranger = new UserId(Fresh.uuid());
            within(() -> {
                assertThat(memberships()
                                .update(granted(ada.reportTo(Optional.of(stranger), List.of())), SECOND)
                                .isLeft())
                        .isTrue();
                assertThat(memberships().add(ada, SECOND).isLeft()).isTrue();
            });
            Membership later = granted(ada.changeJob("Lead", "Sales")).atVersion(ada.version() + 1);
            assertThatThrownBy(() -> change(later, SECOND)).isInstanceOf(StaleAggregate.class);
            assertThat(all(ada.user())).containsExactly(MembershipPeriod.first(ada, FIRST));
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            Membership ada = member(aMember().withJobTitle(text).inDepartment(text));
            assertThat(all(ada.user())).containsExactly(MembershipPeriod.first(ada, FIRST));
        }

        @Test
        void keeps_the_longest_texts() {
            Membership ada =
                    member(aMember().withJobTitle(HardTexts.ofLength(200)).inDepartment(HardTexts.ofLength(100)));
            assertThat(all(ada.user())).containsExactly(MembershipPeriod.first(ada, FIRST));
        }

        private MembershipPeriod openPeriod(int number, Membership membership, Instant at) {
            return new MembershipPeriod(
                    membership.user(),
                    number,
                    membership.manager(),
                    membership.jobTitle(),
                    membership.department(),
                    membership.status(),
                    at,
                    Optional.empty());
        }
    }

    @Nested
    class Of_a_member {

        @Test
        void lists_the_first_one_first_in_parts() {
            Membership membership = member(aMember());
            for (int i = 0; i < 11; i++) {
                membership = change(granted(membership.changeJob("Title " + i, "")), SECOND.plusSeconds(i));
            }
            UserId user = membership.user();
            assertThat(inPartsOf(3, page -> within(() -> periods().ofMember(user, page))))
                    .extracting(MembershipPeriod::number)
                    .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        }

        @Test
        void lists_nothing_of_others_or_of_another_organization() {
            Membership ada = member(aMember());
            member(aMember());
            assertThat(all(ada.user())).hasSize(1);
            assertThat(elsewhere(() -> periods().ofMember(ada.user(), PageRequest.first(10)))
                            .items())
                    .isEmpty();
            assertThat(all(new UserId(Fresh.uuid()))).isEmpty();
        }
    }

    @Nested
    class Before_an_instant {

        @Test
        void finds_what_was_the_case_just_before() {
            Membership ada = member(aMember().withJobTitle("First"));
            Membership lead = change(granted(ada.changeJob("Second", "")), SECOND);
            change(granted(lead.changeJob("Third", "")), THIRD);
            assertThat(title(FIRST, ada)).isEmpty();
            assertThat(title(FIRST.plusNanos(1_000), ada)).contains("First");
            assertThat(title(SECOND, ada)).contains("First");
            assertThat(title(SECOND.plusNanos(1_000), ada)).contains("Second");
            assertThat(title(THIRD, ada)).contains("Second");
            assertThat(title(THIRD.plusNanos(1_000), ada)).contains("Third");
            assertThat(title(Instant.parse("9999-12-31T00:00:00Z"), ada)).contains("Third");
        }

        @Test
        void passes_over_what_was_the_case_for_no_time_at_all() {
            Membership ada = member(aMember().withJobTitle("First"));
            Membership lead = change(granted(ada.changeJob("Second", "")), SECOND);
            change(granted(lead.changeJob("Third", "")), SECOND);
            assertThat(all(ada.user())).hasSize(3);
            assertThat(title(SECOND, ada)).contains("First");
            assertThat(title(SECOND.plusNanos(1_000), ada)).contains("Third");
        }

        @Test
        void finds_nothing_of_another_organization() {
            Membership ada = member(aMember());
            assertThat(elsewhere(() -> periods().before(THIRD, ada.user()))).isEmpty();
        }

        private Optional<String> title(Instant before, Membership member) {
            return within(() -> periods().before(before, member.user())).map(MembershipPeriod::jobTitle);
        }
    }

    @Nested
    class Reports_and_departments {

        @Test
        void lists_whom_somebody_managed_by_id_with_bytes_compared_unsigned() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List.of(3, 0, 4, 2, 1)
                    .forEach(i -> member(aMember().withId(ids.get(i)).reportingTo(manager)));
            member(aMember());
            assertList(
                    ids.stream().map(id -> all(id).get(0)).toList(),
                    page -> within(() -> periods().reportsBefore(SECOND, manager, page)));
        }

        @Test
        void lists_a_department_by_id_with_bytes_compared_unsigned() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List.of(3, 0, 4, 2, 1)
                    .forEach(i -> member(aMember().withId(ids.get(i)).inDepartment("Looms")));
            member(aMember().inDepartment("looms"));
            assertList(
                    ids.stream().map(id -> all(id).get(0)).toList(),
                    page -> within(() -> periods().departmentBefore(SECOND, "Looms", page)));
        }

        @Test
        void lists_people_as_they_were_and_not_as_they_are() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            Membership ada = member(aMember().reportingTo(manager).inDepartment("Looms"));
            Membership alone = change(granted(ada.reportTo(Optional.empty(), List.of())), SECOND);
            change(granted(alone.changeJob("", "Sales")), THIRD);
            assertThat(reports(SECOND, manager)).containsExactly(ada.user());
            assertThat(reports(THIRD, manager)).isEmpty();
            assertThat(department(THIRD, "Looms")).containsExactly(ada.user());
            assertThat(department(THIRD.plusSeconds(1), "Looms")).isEmpty();
            assertThat(department(THIRD.plusSeconds(1), "Sales")).containsExactly(ada.user());
            assertThat(department(FIRST, "Looms")).isEmpty();
        }

        @Test
        void leaves_out_who_was_deactivated_then() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            Membership ada = member(aMember().reportingTo(manager).inDepartment("Looms"));
            Membership gone = change(granted(ada.deactivate(Set.of())), SECOND);
            change(granted(gone.reactivate()), THIRD);
            assertThat(reports(THIRD, manager)).isEmpty();
            assertThat(department(THIRD, "Looms")).isEmpty();
            assertThat(reports(THIRD.plusSeconds(1), manager)).containsExactly(ada.user());
        }

        @Test
        void lists_nobody_of_another_organization() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            member(aMember().reportingTo(manager).inDepartment("Looms"));
            assertThat(elsewhere(() -> periods().reportsBefore(THIRD, manager, PageRequest.first(10)))
                            .items())
                    .isEmpty();
            assertThat(elsewhere(() -> periods().departmentBefore(THIRD, "Looms", PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }

        @Test
        void neither_repeats_nor_hides_others_when_members_are_added_between_two_parts() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List<MembershipPeriod> stored =
                    List.of(1, 2, 4).stream().map(i -> inLooms(ids.get(i))).toList();
            assertStable(
                    stored,
                    page -> within(() -> periods().departmentBefore(SECOND, "Looms", page)),
                    () -> List.of(0, 3).forEach(i -> inLooms(ids.get(i))));
        }

        private MembershipPeriod inLooms(UserId id) {
            member(aMember().withId(id).inDepartment("Looms"));
            return all(id).get(0);
        }

        private List<UserId> reports(Instant before, UserId manager) {
            return within(() -> periods().reportsBefore(before, manager, PageRequest.first(10))).items().stream()
                    .map(MembershipPeriod::user)
                    .toList();
        }

        private List<UserId> department(Instant before, String name) {
            return within(() -> periods().departmentBefore(before, name, PageRequest.first(10))).items().stream()
                    .map(MembershipPeriod::user)
                    .toList();
        }
    }

    private Membership member(MemberBuilder member) {
        return member.persistedIn(persistence(), tenant);
    }

    private Membership change(Membership changed, Instant at) {
        return granted(within(() -> memberships().update(changed, at)));
    }

    private List<MembershipPeriod> all(UserId user) {
        return within(() -> periods().ofMember(user, PageRequest.first(1_000))).items();
    }

    private Memberships memberships() {
        return persistence().memberships();
    }

    private MembershipPeriods periods() {
        return persistence().membershipPeriods();
    }
}
