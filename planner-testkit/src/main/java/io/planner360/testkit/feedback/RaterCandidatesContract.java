package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.NominationMother.aNomination;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.nomination.RaterProposal;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackNominationsContract} about whom the manager graph names. */
abstract class RaterCandidatesContract extends NominationListsContract {

    private static final Instant LATER = Instant.parse("2026-09-08T07:06:05.000004Z");

    @Nested
    class Naming_candidates {

        @Test
        void names_manager_skip_manager_direct_reports_and_peers_in_this_order() {
            UserId head = member();
            UserId boss = under(head);
            UserId target = enrolled(under(boss));
            UserId report = under(target);
            UserId peer = under(boss);
            under(report);
            under(peer);
            under(head);
            assertThat(candidates(target))
                    .containsExactly(
                            new RaterProposal(target, boss, RaterGroupCode.MANAGER),
                            new RaterProposal(target, head, RaterGroupCode.SKIP_MANAGER),
                            new RaterProposal(target, report, RaterGroupCode.DIRECT_REPORT),
                            new RaterProposal(target, peer, RaterGroupCode.PEER));
        }

        @Test
        void names_nobody_for_who_stands_alone_and_no_peers_without_a_manager() {
            UserId alone = enrolled(member());
            assertThat(candidates(alone)).isEmpty();
            UserId report = under(alone);
            assertThat(candidates(alone))
                    .containsExactly(new RaterProposal(alone, report, RaterGroupCode.DIRECT_REPORT));
        }

        @Test
        void goes_by_target_id_and_in_a_group_round_from_the_target_with_bytes_compared_unsigned() {
            UserId boss = member();
            List<UserId> ids = ascendingIds().stream().map(UserId::new).toList();
            for (int i : List.of(3, 1, 4, 0, 2)) {
                aMember().withId(ids.get(i)).reportingTo(boss).persistedIn(persistence(), tenant);
            }
            enrolled(ids.get(3));
            enrolled(ids.get(1));
            assertThat(candidates(ids.get(3), ids.get(1)))
                    .extracting(RaterProposal::target, RaterProposal::rater)
                    .containsExactly(
                            tuple(ids.get(1), boss),
                            tuple(ids.get(1), ids.get(2)),
                            tuple(ids.get(1), ids.get(3)),
                            tuple(ids.get(1), ids.get(4)),
                            tuple(ids.get(1), ids.get(0)),
                            tuple(ids.get(3), boss),
                            tuple(ids.get(3), ids.get(4)),
                            tuple(ids.get(3), ids.get(0)),
                            tuple(ids.get(3), ids.get(1)),
                            tuple(ids.get(3), ids.get(2)));
        }

        @Test
        void follows_the_graph_as_it_is_now_and_not_as_it_was_at_enrolment() {
            UserId before = member();
            UserId now = member();
            UserId target = enrolled(under(before));
            within(() -> {
                Membership membership = persistence().memberships().find(target).orElseThrow();
                granted(persistence()
                        .memberships()
                        .update(granted(membership.reportTo(Optional.of(now), List.of())), LATER));
            });
            assertThat(candidates(target)).containsExactly(new RaterProposal(target, now, RaterGroupCode.MANAGER));
        }

        @Test
        void leaves_out_who_was_nominated_or_invited_whatever_became_of_it() {
            UserId boss = member();
            UserId target = enrolled(under(boss));
            nomination().about(target).of(under(boss)).persistedIn(persistence(), tenant);
            nomination().about(target).of(under(boss)).rejected("No.").persistedIn(persistence(), tenant);
            anInvitation(cycle).about(target).of(under(boss)).persistedIn(persistence(), tenant);
            anInvitation(cycle).about(target).of(under(boss)).revoked().persistedIn(persistence(), tenant);
            UserId elsewhereOnly = under(boss);
            aNomination(anotherCycle()).about(target).of(elsewhereOnly).persistedIn(persistence(), tenant);
            anInvitation(anotherCycle()).about(target).of(elsewhereOnly).persistedIn(persistence(), tenant);
            nomination().of(elsewhereOnly).persistedIn(persistence(), tenant);
            anInvitation(cycle).of(elsewhereOnly).persistedIn(persistence(), tenant);
            assertThat(candidates(target))
                    .containsExactly(
                            new RaterProposal(target, boss, RaterGroupCode.MANAGER),
                            new RaterProposal(target, elsewhereOnly, RaterGroupCode.PEER));
        }

        @Test
        void leaves_out_who_is_deactivated_and_takes_who_has_not_accepted_yet() {
            UserId boss = member();
            UserId target = enrolled(under(boss));
            UserId gone = under(boss);
            UserId pending = aMember()
                    .reportingTo(boss)
                    .pending()
                    .persistedIn(persistence(), tenant)
                    .user();
            deactivate(gone);
            deactivate(boss);
            assertThat(candidates(target)).containsExactly(new RaterProposal(target, pending, RaterGroupCode.PEER));
        }

        @Test
        void names_nobody_for_targets_who_are_withdrawn_or_of_another_cycle_or_organization() {
            UserId boss = member();
            UserId withdrawn = enrolled(under(boss));
            within(() -> {
                CycleTarget target =
                        persistence().cycleTargets().find(cycle, withdrawn).orElseThrow();
                persistence().cycleTargets().update(granted(target.withdraw()));
            });
            UserId stranger = under(boss);
            assertThat(candidates(withdrawn, stranger)).isEmpty();
            UserId target = enrolled(under(boss));
            assertThat(elsewhere(() -> nominations().candidates(cycle, List.of(target))))
                    .isEmpty();
        }

        private UserId under(UserId manager) {
            return aMember()
                    .reportingTo(manager)
                    .persistedIn(persistence(), tenant)
                    .user();
        }

        private UserId enrolled(UserId member) {
            within(() -> persistence().cycleTargets().enrol(cycle, List.of(member)));
            return member;
        }

        private void deactivate(UserId user) {
            within(() -> {
                Membership membership = persistence().memberships().find(user).orElseThrow();
                granted(persistence().memberships().update(granted(membership.deactivate(Set.of())), LATER));
            });
        }

        private List<RaterProposal> candidates(UserId... targets) {
            return within(() -> nominations().candidates(cycle, List.of(targets)));
        }
    }
}
