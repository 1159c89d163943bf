package io.planner360.testkit.organization;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.organization.OrganizationMother.aUser;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.Memberships;
import io.planner360.domain.organization.RoleId;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.testkit.shared.Fresh;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link Memberships} says of many that are stored at once. */
abstract class ManyMembershipsContract extends MembershipListsContract {

    private static final Instant BEGIN = Instant.parse("2026-05-04T03:02:01.000001Z");

    @Nested
    class Adding_many {

        @Test
        void stores_each_with_its_roles_and_its_first_period() {
            UserId manager = aMember().persistedIn(persistence(), tenant).user();
            UserId head = anAccount();
            List<Membership> batch = List.of(
                    aMember()
                            .withAccount(anAccount())
                            .reportingTo(head)
                            .pending()
                            .built(),
                    aMember()
                            .withAccount(head)
                            .named("Countess")
                            .withRoles(SystemRole.EMPLOYEE, SystemRole.HR)
                            .withJobTitle("Head")
                            .inDepartment("Works")
                            .reportingTo(manager)
                            .built());
            assertThat(granted(addAll(batch))).isEqualTo(batch);
            for (Membership membership : batch) {
                assertThat(stored(membership.user())).contains(membership);
                assertThat(within(() -> persistence()
                                .membershipPeriods()
                                .ofMember(membership.user(), PageRequest.first(10))
                                .items()))
                        .containsExactly(MembershipPeriod.first(membership, BEGIN));
            }
            assertThat(granted(addAll(List.of()))).isEmpty();
        }

        @Test
        void refuses_all_where_one_is_a_member_already_or_is_twice_among_them() {
            Membership fresh = aMember().withAccount(anAccount()).built();
            Membership known = aMember().persistedIn(persistence(), tenant);
            Membership unmanaged = aMember()
                    .withAccount(anAccount())
                    .reportingTo(new UserId(Fresh.uuid()))
                    .built();
            for (List<Membership> batch : List.of(List.of(fresh, unmanaged, known), List.of(fresh, fresh))) {
                Refusal refusal = addAll(batch).getLeft();
                assertThat(refusal).isInstanceOf(Conflict.class);
                assertThat(((Conflict) refusal).constraint()).isEqualTo(Memberships.ONCE);
            }
            assertThat(stored(fresh.user())).isEmpty();
        }

        @Test
        void refuses_all_where_a_manager_is_no_member() {
            UserId elsewhere = aMember().persistedIn(persistence(), otherTenant).user();
            UserId nobody = new UserId(Fresh.uuid());
            Membership fresh = aMember().withAccount(anAccount()).built();
            Membership first =
                    aMember().withAccount(anAccount()).reportingTo(elsewhere).built();
            Membership second =
                    aMember().withAccount(anAccount()).reportingTo(nobody).built();
            assertThat(addAll(List.of(fresh, first, second)).getLeft())
                    .isEqualTo(new NotFound("member", elsewhere.toString()));
            assertThat(stored(fresh.user())).isEmpty();
        }

        @Test
        void takes_no_roles_of_the_organization_s_own() {
            Membership holder = aMember()
                    .withAccount(anAccount())
                    .holding(new RoleId(Fresh.uuid()))
                    .built();
            assertThatThrownBy(() -> addAll(List.of(holder))).isInstanceOf(IllegalArgumentException.class);
        }

        private Either<Refusal, List<Membership>> addAll(List<Membership> batch) {
            return within(() -> persistence().memberships().addAll(batch, BEGIN));
        }

        private UserId anAccount() {
            return aUser().persistedIn(persistence(), tenant);
        }

        private Optional<Membership> stored(UserId user) {
            return within(() -> persistence().memberships().find(user));
        }
    }
}
