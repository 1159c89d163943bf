package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.NominationMother.aNomination;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.feedback.nomination.FeedbackNomination;
import io.planner360.domain.feedback.nomination.FeedbackNominationId;
import io.planner360.domain.feedback.nomination.FeedbackNominations;
import io.planner360.domain.feedback.nomination.GroupNeed;
import io.planner360.domain.feedback.nomination.ShortGroup;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackNominationsContract} about lists and counts. */
abstract class NominationListsContract extends TenantPortContract {

    /** A cycle in DRAFT, stored. */
    FeedbackCycleId cycle;

    @BeforeEach
    void prepareCycle() {
        cycle = anotherCycle();
    }

    @Nested
    class Listing_of_a_target {

        @Test
        void gives_all_by_id_whatever_became_of_them() {
            UserId target = target();
            List<FeedbackNominationId> ids = nominationIds();
            List<FeedbackNomination> stored = List.of(
                    nomination().about(target).withId(ids.get(0)).persistedIn(persistence(), tenant),
                    nomination().about(target).withId(ids.get(1)).approved().persistedIn(persistence(), tenant),
                    nomination()
                            .about(target)
                            .withId(ids.get(2))
                            .rejected("No.")
                            .persistedIn(persistence(), tenant),
                    nomination().about(target).withId(ids.get(3)).withdrawn().persistedIn(persistence(), tenant));
            nomination().persistedIn(persistence(), tenant);
            aNomination(anotherCycle()).about(target).persistedIn(persistence(), tenant);
            assertList(stored, page -> within(() -> nominations().ofTarget(cycle, target, page)));
        }

        @Test
        void neither_repeats_nor_hides_when_others_are_added() {
            UserId target = target();
            List<FeedbackNominationId> ids = nominationIds();
            List<FeedbackNomination> stored = Stream.of(1, 2, 3)
                    .map(i -> nomination().about(target).withId(ids.get(i)).persistedIn(persistence(), tenant))
                    .toList();
            assertStable(
                    stored,
                    page -> within(() -> nominations().ofTarget(cycle, target, page)),
                    () -> Stream.of(0, 4)
                            .forEach(i -> nomination()
                                    .about(target)
                                    .withId(ids.get(i))
                                    .persistedIn(persistence(), tenant)));
        }

        @Test
        void gives_nothing_of_another_organization() {
            FeedbackNomination stored = nomination().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> nominations().ofTarget(cycle, stored.target(), PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class Listing_proposed {

        @Test
        void gives_those_of_the_cycle_that_wait_by_id() {
            List<FeedbackNomination> stored = ascending();
            nomination().approved().persistedIn(persistence(), tenant);
            nomination().rejected("No.").persistedIn(persistence(), tenant);
            nomination().withdrawn().persistedIn(persistence(), tenant);
            aNomination(anotherCycle()).persistedIn(persistence(), tenant);
            assertList(stored, page -> within(() -> nominations().proposed(cycle, page)));
        }

        @Test
        void gives_nothing_of_another_organization() {
            nomination().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> nominations().proposed(cycle, PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }
    }

    @Nested
    class Counting_proposed {

        @Test
        void counts_by_target_and_group_those_that_wait() {
            List<UserId> targets = ascendingIds().stream().map(UserId::new).toList();
            targets.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            UserId first = targets.get(1);
            UserId second = targets.get(3);
            nomination().about(second).persistedIn(persistence(), tenant);
            nomination().about(first).as(RaterGroupCode.DIRECT_REPORT).persistedIn(persistence(), tenant);
            nomination().about(first).persistedIn(persistence(), tenant);
            nomination().about(first).persistedIn(persistence(), tenant);
            nomination().about(first).approved().persistedIn(persistence(), tenant);
            nomination().about(first).withdrawn().persistedIn(persistence(), tenant);
            nomination().about(targets.get(0)).persistedIn(persistence(), tenant);
            aNomination(anotherCycle()).about(first).persistedIn(persistence(), tenant);
            assertThat(within(() -> nominations().proposedSizes(cycle, List.of(second, first, targets.get(2)))))
                    .containsExactly(
                            new GroupSize(first, RaterGroupCode.DIRECT_REPORT, 1),
                            new GroupSize(first, RaterGroupCode.PEER, 2),
                            new GroupSize(second, RaterGroupCode.PEER, 1));
        }

        @Test
        void counts_nothing_of_another_organization() {
            FeedbackNomination stored = nomination().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> nominations().proposedSizes(cycle, List.of(stored.target()))))
                    .isEmpty();
        }
    }

    @Nested
    class Short_groups {

        private final GroupNeed peers = new GroupNeed(RaterGroupCode.PEER, 2, false);
        private final GroupNeed self = new GroupNeed(RaterGroupCode.SELF, 1, true);

        @Test
        void are_those_with_fewer_invited_raters_than_needed() {
            List<UserId> targets = ascendingTargets();
            invite(targets.get(0), 1);
            invite(targets.get(1), 2);
            invite(targets.get(3), 1);
            invite(targets.get(4), 3);
            assertShort(
                    List.of(peers),
                    List.of(
                            new ShortGroup(targets.get(0), RaterGroupCode.PEER, 1, 2),
                            new ShortGroup(targets.get(3), RaterGroupCode.PEER, 1, 2)));
        }

        @Test
        void without_any_rater_are_short_where_the_group_always_needs_some() {
            List<UserId> targets = ascendingTargets();
            anInvitation(cycle)
                    .about(targets.get(2))
                    .of(targets.get(2))
                    .as(RaterGroupCode.SELF)
                    .submitted()
                    .persistedIn(persistence(), tenant);
            assertShort(
                    List.of(self),
                    Stream.of(0, 1, 3, 4)
                            .map(i -> new ShortGroup(targets.get(i), RaterGroupCode.SELF, 0, 1))
                            .toList());
        }

        @Test
        void come_in_the_order_of_the_needs() {
            List<UserId> targets = ascendingTargets();
            invite(targets.get(4), 1);
            List<ShortGroup> withoutSelf = targets.stream()
                    .map(target -> new ShortGroup(target, RaterGroupCode.SELF, 0, 1))
                    .toList();
            ShortGroup peer = new ShortGroup(targets.get(4), RaterGroupCode.PEER, 1, 2);
            assertShort(
                    List.of(peers, self),
                    Stream.concat(Stream.of(peer), withoutSelf.stream()).toList());
            assertShort(
                    List.of(self, peers),
                    Stream.concat(withoutSelf.stream(), Stream.of(peer)).toList());
        }

        @Test
        void are_none_where_nothing_is_needed_or_nobody_is_enrolled() {
            assertShort(List.of(self), List.of());
            ascendingTargets();
            assertShort(List.of(), List.of());
        }

        @Test
        void of_another_organization_are_not_told() {
            ascendingTargets();
            assertThat(elsewhere(() -> nominations().shortGroups(cycle, List.of(self), PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }

        @Test
        void do_not_count_revoked_invitations() {
            List<UserId> targets = ascendingTargets();
            invite(targets.get(0), 2);
            within(() -> persistence().cycleInvitations().revokeAbout(cycle, targets.get(0)));
            assertShort(List.of(peers), List.of());
        }

        private void assertShort(List<GroupNeed> needs, List<ShortGroup> expected) {
            assertList(expected, page -> within(() -> nominations().shortGroups(cycle, needs, page)));
        }

        private List<UserId> ascendingTargets() {
            List<UserId> targets = ascendingIds().stream().map(UserId::new).toList();
            targets.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            within(() -> persistence().cycleTargets().enrol(cycle, targets));
            return targets;
        }

        private void invite(UserId target, int raters) {
            IntStream.range(0, raters)
                    .forEach(i -> anInvitation(cycle).about(target).sent().persistedIn(persistence(), tenant));
        }
    }

    List<FeedbackNomination> ascending() {
        return nominationIds().stream()
                .map(id -> nomination().withId(id).persistedIn(persistence(), tenant))
                .toList();
    }

    static List<FeedbackNominationId> nominationIds() {
        return ascendingIds().stream().map(FeedbackNominationId::new).toList();
    }

    UserId member() {
        return aMember().persistedIn(persistence(), tenant).user();
    }

    UserId target() {
        UserId target = member();
        within(() -> persistence().cycleTargets().enrol(cycle, List.of(target)));
        return target;
    }

    FeedbackCycleId anotherCycle() {
        return aCycle().persistedIn(persistence(), tenant).id();
    }

    NominationBuilder nomination() {
        return aNomination(cycle);
    }

    FeedbackNominations nominations() {
        return persistence().feedbackNominations();
    }
}
