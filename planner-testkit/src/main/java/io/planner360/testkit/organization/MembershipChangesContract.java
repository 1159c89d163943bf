package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipChanges;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link MembershipChanges}. */
public abstract class MembershipChangesContract extends TenantPortContract {

    private static final Instant LATER = Instant.parse("2026-06-01T08:00:00.000002Z");

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        return PortCalls.of(MembershipChanges.class)
                .with("lock", () -> changes().lock(List.of(nobody)))
                .with("updateAll", () -> changes().updateAll(List.of(), LATER))
                .with("firstWithoutTop", () -> changes().firstWithoutTop(Set.of()));
    }

    @Nested
    class Locking {

        @Test
        void finds_members_by_id_with_bytes_compared_unsigned_and_nobody_else() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List<Membership> members = ids.stream()
                    .map(id -> aMember()
                            .withId(id)
                            .withRoles(SystemRole.EMPLOYEE, SystemRole.HR)
                            .persistedIn(persistence(), tenant))
                    .toList();
            aMember().persistedIn(persistence(), tenant);
            List<UserId> asked = new ArrayList<>(List.of(
                    new UserId(Fresh.uuid()),
                    aMember().persistedIn(persistence(), otherTenant).user(),
                    ids.get(2),
                    ids.get(2)));
            asked.addAll(ids.subList(2, ids.size()));
            asked.addAll(ids.subList(0, 2));
            assertThat(within(() -> changes().lock(asked))).isEqualTo(members);
            assertThat(within(() -> changes().lock(List.of()))).isEmpty();
        }

        @Test
        void lets_no_other_unit_of_work_change_one_until_this_one_ends() {
            Membership ada = member(aMember());
            try (OpenUnit<List<Membership>> first = open(() -> changes().lock(List.of(ada.user())))) {
                first.workDone();
                try (OpenUnit<List<Membership>> second = open(() -> {
                    Membership now = changes().lock(List.of(ada.user())).get(0);
                    return granted(changes().updateAll(List.of(granted(now.changeJob("Lead", ""))), LATER));
                })) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit()).hasSize(1);
                }
            }
            assertThat(stored(ada.user()).jobTitle()).isEqualTo("Lead");
        }
    }

    @Nested
    class Updating {

        @Test
        void stores_manager_title_and_department_with_the_next_version_and_the_next_period() {
            Membership head = member(aMember());
            Membership ada = member(aMember().named("Ada").withRoles(SystemRole.EMPLOYEE, SystemRole.HR));
            Membership bob = member(aMember().reportingTo(ada.user()).pending());
            Membership first =
                    granted(granted(ada.changeJob("Lead", "Sales")).reportTo(Optional.of(head.user()), List.of()));
            Membership second = granted(bob.reportTo(Optional.empty(), List.of()));
            assertThat(granted(updateAll(List.of(second, first))))
                    .containsExactly(second.atVersion(bob.version() + 1), first.atVersion(ada.version() + 1));
            for (Membership changed : List.of(first, second)) {
                assertThat(stored(changed.user())).isEqualTo(changed.atVersion(changed.version() + 1));
                assertThat(periods(changed.user()))
                        .containsExactly(
                                periods(changed.user()).get(0),
                                periods(changed.user()).get(0).followedBy(changed));
                assertThat(periods(changed.user()).get(1).startedAt()).isEqualTo(LATER);
            }
            assertThat(granted(updateAll(List.of()))).isEmpty();
        }

        @Test
        void begins_no_period_where_nothing_changes_and_none_before_the_one_that_it_ends() {
            Membership same = member(aMember());
            Membership late = member(aMember().joining(LATER.plusSeconds(5)));
            granted(updateAll(List.of(same, granted(late.changeJob("Lead", "")))));
            assertThat(periods(same.user())).containsExactly(MembershipPeriod.first(same, MemberBuilder.JOINED));
            assertThat(periods(late.user()))
                    .extracting(MembershipPeriod::startedAt)
                    .containsExactly(LATER.plusSeconds(5), LATER.plusSeconds(5));
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_texts_as_given(String text) {
            Membership ada = member(aMember());
            granted(updateAll(List.of(granted(ada.changeJob(text, text)))));
            assertThat(stored(ada.user()).jobTitle()).isEqualTo(text);
            assertThat(periods(ada.user()).get(1).department()).isEqualTo(text);
        }

        @Test
        void refuses_all_where_a_manager_is_no_member() {
            UserId elsewhere = aMember().persistedIn(persistence(), otherTenant).user();
            Membership ada = member(aMember());
            Membership bob = member(aMember());
            Membership cy = member(aMember());
            assertThat(updateAll(List.of(
                                    granted(ada.changeJob("Lead", "")),
                                    granted(bob.reportTo(Optional.of(elsewhere), List.of())),
                                    granted(cy.reportTo(Optional.of(new UserId(Fresh.uuid())), List.of()))))
                            .getLeft())
                    .isEqualTo(new NotFound("member", elsewhere.toString()));
            assertThat(stored(ada.user())).isEqualTo(ada);
        }

        @Test
        void stores_nothing_where_one_is_of_another_version_or_twice_there_or_nobody_s() {
            Membership ada = member(aMember());
            Membership lead = granted(ada.changeJob("Lead", ""));
            Membership bob = member(aMember());
            Membership elsewhere = aMember().persistedIn(persistence(), otherTenant);
            for (List<Membership> wrong : List.of(
                    List.of(lead, bob.atVersion(bob.version() + 1)), List.of(lead, lead), List.of(lead, elsewhere))) {
                assertThatThrownBy(() -> updateAll(wrong)).isInstanceOf(StaleAggregate.class);
            }
            assertThat(stored(ada.user())).isEqualTo(ada);
            assertThat(periods(ada.user())).hasSize(1);
        }
    }

    @Nested
    class Without_a_top {

        @Test
        void finds_nobody_where_everybody_is_below_somebody() {
            Membership head = member(aMember());
            Membership ada = member(aMember().reportingTo(head.user()));
            member(aMember().reportingTo(ada.user()));
            member(aMember());
            assertThat(firstWithoutTop(Set.of())).isEmpty();
            assertThat(elsewhere(() -> changes().firstWithoutTop(Set.of()))).isEmpty();
        }

        @Test
        void finds_the_first_by_id_in_or_below_a_cycle_until_a_top_is_given() {
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            List<Membership> members = ids.subList(0, 5).stream()
                    .map(id -> member(aMember().withId(id)))
                    .toList();
            // 3 and 1 manage each other, and 3 manages 0; 2 and 4 manage each other.
            granted(updateAll(List.of(managed(members, 1, 3), managed(members, 3, 1), managed(members, 0, 3))));
            assertThat(firstWithoutTop(Set.of())).contains(ids.get(0));
            assertThat(firstWithoutTop(Set.of(ids.get(1)))).isEmpty();
            granted(updateAll(List.of(managed(members, 2, 4), managed(members, 4, 2))));
            assertThat(firstWithoutTop(Set.of(ids.get(3), ids.get(1)))).contains(ids.get(2));
            assertThat(firstWithoutTop(Set.of(ids.get(3), ids.get(4)))).isEmpty();
        }

        private Membership managed(List<Membership> members, int report, int manager) {
            return granted(members.get(report)
                    .reportTo(Optional.of(members.get(manager).user()), List.of()));
        }

        private Optional<UserId> firstWithoutTop(Set<UserId> tops) {
            return within(() -> changes().firstWithoutTop(tops));
        }
    }

    private Membership member(MemberBuilder member) {
        return member.persistedIn(persistence(), tenant);
    }

    private Either<Refusal, List<Membership>> updateAll(List<Membership> changed) {
        return within(() -> changes().updateAll(changed, LATER));
    }

    private Membership stored(UserId user) {
        return within(() -> persistence().memberships().find(user)).orElseThrow();
    }

    private List<MembershipPeriod> periods(UserId user) {
        return within(() -> persistence().membershipPeriods().ofMember(user, PageRequest.first(10)))
                .items();
    }

    private MembershipChanges changes() {
        return persistence().membershipChanges();
    }
}
