package io.planner360.testkit.feedback;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ManagerChange;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PlannerException;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link RaterPolicies}. */
public abstract class RaterPoliciesContract extends InvitationsFixture {

    private static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        UserId nobody = new UserId(Fresh.uuid());
        return PortCalls.of(RaterPolicies.class)
                .with("set", () -> policies().set(unknown, RaterPolicy.DEFAULT))
                .with("of", () -> policies().of(unknown))
                .with("managerChanges", () -> policies().managerChanges(unknown, List.of(nobody)))
                .with(
                        "follow",
                        () -> policies()
                                .follow(
                                        unknown,
                                        List.of(new ManagerChange(nobody, Optional.empty(), nobody, false, false))));
    }

    @Nested
    class Keeping_the_policy {

        @Test
        void stores_it_in_place_of_the_one_before() {
            assertThat(policy()).isEqualTo(RaterPolicy.DEFAULT);
            for (ManagerChangePolicy change : ManagerChangePolicy.values()) {
                for (Optional<Integer> most : List.of(Optional.of(1), Optional.<Integer>empty(), Optional.of(1_000))) {
                    RaterPolicy policy = new RaterPolicy(change, most);
                    within(() -> policies().set(cycle, policy));
                    assertThat(policy()).isEqualTo(policy);
                }
            }
        }

        @Test
        void shows_it_to_nobody_else() {
            within(() -> policies().set(cycle, new RaterPolicy(ManagerChangePolicy.ADD, Optional.of(3))));
            FeedbackCycleId another = anotherCycle();
            assertThat(within(() -> policies().of(another))).isEqualTo(RaterPolicy.DEFAULT);
            assertThat(elsewhere(() -> policies().of(cycle))).isEqualTo(RaterPolicy.DEFAULT);
        }

        @Test
        void takes_none_of_a_cycle_of_another_organization() {
            assertThatThrownBy(() -> elsewhere(() -> policies().set(cycle, RaterPolicy.DEFAULT)))
                    .isInstanceOf(PlannerException.class);
        }

        private RaterPolicy policy() {
            return within(() -> policies().of(cycle));
        }
    }

    @Nested
    class Noticing_changes_of_manager {

        private final UserId before = new UserId(Fresh.uuid());
        private final UserId now = new UserId(Fresh.uuid());

        private void hireManagers() {
            aMember().withId(before).persistedIn(persistence(), tenant);
            aMember().withId(now).persistedIn(persistence(), tenant);
        }

        private UserId enrolledUnder(UserId manager) {
            return enrolled(aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user());
        }

        private UserId enrolled(UserId user) {
            within(() -> persistence().cycleTargets().enrol(cycle, List.of(user)));
            return user;
        }

        private void report(UserId user, Optional<UserId> manager) {
            within(() -> {
                Membership member = persistence().memberships().find(user).orElseThrow();
                granted(persistence().memberships().update(granted(member.reportTo(manager, List.of())), LATER));
            });
        }

        private List<ManagerChange> changes(UserId... targets) {
            return within(() -> policies().managerChanges(cycle, List.of(targets)));
        }

        private ManagerChange changed(UserId target) {
            return new ManagerChange(target, Optional.of(before), now, false, false);
        }

        @Test
        void tells_whose_manager_is_another_than_at_enrolment() {
            hireManagers();
            UserId same = enrolledUnder(before);
            UserId moved = enrolledUnder(before);
            UserId first = enrolled(member());
            UserId without = enrolledUnder(before);
            report(moved, Optional.of(now));
            report(first, Optional.of(now));
            report(without, Optional.empty());
            assertThat(changes(same, moved, without)).containsExactly(changed(moved));
            assertThat(changes(first)).containsExactly(new ManagerChange(first, Optional.empty(), now, false, false));
        }

        @Test
        void goes_by_target_id_with_bytes_compared_unsigned() {
            hireManagers();
            List<UserId> targets = ascendingIds().stream().map(UserId::new).toList();
            for (int i : List.of(2, 4, 0, 3, 1)) {
                aMember().withId(targets.get(i)).reportingTo(before).persistedIn(persistence(), tenant);
                enrolled(targets.get(i));
                report(targets.get(i), Optional.of(now));
            }
            assertThat(within(() -> policies().managerChanges(cycle, targets)))
                    .extracting(ManagerChange::target)
                    .containsExactlyElementsOf(targets);
        }

        @Test
        void knows_of_a_change_that_was_followed_and_keeps_what_was_captured_at_enrolment() {
            hireManagers();
            UserId target = enrolledUnder(before);
            report(target, Optional.of(now));
            within(() -> policies().follow(cycle, policies().managerChanges(cycle, List.of(target))));
            assertThat(changes(target)).isEmpty();
            UserId third = member();
            report(target, Optional.of(third));
            assertThat(changes(target))
                    .containsExactly(new ManagerChange(target, Optional.of(now), third, false, false));
            within(() -> policies().follow(cycle, policies().managerChanges(cycle, List.of(target))));
            report(target, Optional.of(before));
            assertThat(changes(target))
                    .containsExactly(new ManagerChange(target, Optional.of(third), before, false, false));
            assertThat(within(() -> persistence().cycleTargets().find(cycle, target))
                            .flatMap(CycleTarget::manager))
                    .contains(before);
        }

        @Test
        void tells_who_has_been_asked() {
            hireManagers();
            UserId asked = enrolledUnder(before);
            invitation()
                    .about(asked)
                    .of(before)
                    .as(RaterGroupCode.MANAGER)
                    .submitted()
                    .persistedIn(persistence(), tenant);
            UserId revoked = enrolledUnder(before);
            invitation()
                    .about(revoked)
                    .of(before)
                    .as(RaterGroupCode.MANAGER)
                    .revoked()
                    .persistedIn(persistence(), tenant);
            invitation().about(revoked).of(now).revoked().persistedIn(persistence(), tenant);
            UserId peer = enrolledUnder(before);
            invitation().about(peer).of(before).persistedIn(persistence(), tenant);
            invitation().about(peer).of(now).persistedIn(persistence(), tenant);
            invitation().of(now).persistedIn(persistence(), tenant);
            for (UserId target : List.of(asked, revoked, peer)) {
                report(target, Optional.of(now));
            }
            assertThat(changes(asked, revoked, peer))
                    .containsExactlyInAnyOrder(
                            new ManagerChange(asked, Optional.of(before), now, true, false),
                            new ManagerChange(revoked, Optional.of(before), now, false, true),
                            new ManagerChange(peer, Optional.of(before), now, false, true));
        }

        @Test
        void leaves_out_whose_manager_is_deactivated_and_who_is_withdrawn_or_not_enrolled() {
            hireManagers();
            UserId withdrawn = enrolledUnder(before);
            UserId gone = enrolledUnder(before);
            UserId stranger = aMember()
                    .reportingTo(now)
                    .persistedIn(persistence(), tenant)
                    .user();
            report(withdrawn, Optional.of(now));
            within(() -> {
                CycleTarget target =
                        persistence().cycleTargets().find(cycle, withdrawn).orElseThrow();
                persistence().cycleTargets().update(granted(target.withdraw()));
            });
            UserId leaving = member();
            report(gone, Optional.of(leaving));
            within(() -> {
                Membership member = persistence().memberships().find(leaving).orElseThrow();
                granted(persistence().memberships().update(granted(member.deactivate(Set.of())), LATER));
            });
            assertThat(changes(withdrawn, gone, stranger)).isEmpty();
        }

        @Test
        void changes_and_shows_nothing_of_another_cycle_or_organization() {
            hireManagers();
            UserId target = enrolledUnder(before);
            report(target, Optional.of(now));
            FeedbackCycleId another = anotherCycle();
            within(() -> policies().follow(another, List.of(changed(target))));
            elsewhere(() -> policies().follow(cycle, List.of(changed(target))));
            assertThat(changes(target)).containsExactly(changed(target));
            assertThat(elsewhere(() -> policies().managerChanges(cycle, List.of(target))))
                    .isEmpty();
        }
    }

    private RaterPolicies policies() {
        return persistence().raterPolicies();
    }
}
