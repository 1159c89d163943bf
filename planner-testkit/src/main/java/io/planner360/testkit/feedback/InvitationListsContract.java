package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackInvitationsContract} about lists. */
abstract class InvitationListsContract extends InvitationCountsContract {

    @Nested
    class Listing_those_of_a_rater {

        @Test
        void lists_all_of_the_cycle_by_target_id_with_bytes_compared_unsigned() {
            UserId rater = member();
            List<UserId> targets = ascendingIds().stream().map(UserId::new).toList();
            targets.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            List<FeedbackInvitation> stored = new ArrayList<>();
            for (int i : List.of(3, 0, 4, 2, 1)) {
                stored.add(invitation().about(targets.get(i)).of(rater).persistedIn(persistence(), tenant));
            }
            assertThat(ofRater(new Rater.Member(rater)))
                    .extracting(FeedbackInvitation::target)
                    .containsExactlyElementsOf(targets);
            assertThat(ofRater(new Rater.Member(rater))).containsExactlyInAnyOrderElementsOf(stored);
        }

        @Test
        void lists_invitations_in_every_status() {
            UserId rater = member();
            inEveryStatus(rater);
            assertThat(ofRater(new Rater.Member(rater)))
                    .extracting(FeedbackInvitation::status)
                    .containsExactlyInAnyOrder(InvitationStatus.values());
        }

        @Test
        void lists_those_of_an_external_rater() {
            ExternalRater customer = customer();
            FeedbackInvitation invitation = invitation().of(customer).persistedIn(persistence(), tenant);
            assertThat(ofRater(new Rater.External(customer.id()))).containsExactly(invitation);
        }

        @Test
        void lists_nothing_of_another_rater_cycle_or_organization() {
            UserId rater = member();
            invitation().persistedIn(persistence(), tenant);
            anInvitation(anotherCycle()).of(rater).persistedIn(persistence(), tenant);
            assertThat(ofRater(new Rater.Member(rater))).isEmpty();
            invitation().of(rater).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().ofRater(cycle, new Rater.Member(rater))))
                    .isEmpty();
        }

        private List<FeedbackInvitation> ofRater(Rater rater) {
            return within(() -> invitations().ofRater(cycle, rater));
        }
    }

    @Nested
    class Listing_what_is_open_for_a_rater {

        @Test
        void lists_invitations_by_id_with_bytes_compared_unsigned() {
            UserId rater = member();
            List<FeedbackInvitation> stored = new ArrayList<>();
            for (FeedbackInvitationId id : shuffledIds()) {
                stored.add(invitation().withId(id).of(rater).sent().persistedIn(persistence(), tenant));
            }
            assertList(inOrder(stored), request -> openFor(rater, request));
        }

        @Test
        void lists_sent_and_started_ones_of_every_cycle_only() {
            UserId rater = member();
            inEveryStatus(rater);
            cycle = anotherCycle();
            invitation().of(rater).sent().persistedIn(persistence(), tenant);
            assertThat(openFor(rater, PageRequest.first(100)).items())
                    .extracting(FeedbackInvitation::status)
                    .containsExactlyInAnyOrder(InvitationStatus.SENT, InvitationStatus.SENT, InvitationStatus.STARTED);
        }

        @Test
        void lists_drafts_with_their_answers() {
            UserId rater = member();
            FeedbackInvitation started =
                    invitation().of(rater).started(answersTo(form)).persistedIn(persistence(), tenant);
            assertList(List.of(started), request -> openFor(rater, request));
        }

        @Test
        void lists_those_of_an_external_rater() {
            ExternalRater customer = customer();
            FeedbackInvitation sent = invitation().of(customer).sent().persistedIn(persistence(), tenant);
            assertList(
                    List.of(sent),
                    request -> within(() -> invitations().openFor(new Rater.External(customer.id()), request)));
        }

        @Test
        void lists_nothing_of_another_rater_or_organization() {
            UserId rater = member();
            invitation().sent().persistedIn(persistence(), tenant);
            assertList(List.of(), request -> openFor(rater, request));
            invitation().of(rater).sent().persistedIn(persistence(), tenant);
            assertList(List.of(), request -> elsewhere(() -> invitations().openFor(new Rater.Member(rater), request)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_invitations_are_sent_between_two_parts() {
            UserId rater = member();
            List<FeedbackInvitationId> ids =
                    ascendingIds().stream().map(FeedbackInvitationId::new).toList();
            List<FeedbackInvitation> stored = Stream.of(1, 2, 4)
                    .map(i -> invitation().withId(ids.get(i)).of(rater).sent().persistedIn(persistence(), tenant))
                    .toList();
            assertStable(
                    stored,
                    request -> openFor(rater, request),
                    () -> Stream.of(0, 3)
                            .forEach(i -> invitation()
                                    .withId(ids.get(i))
                                    .of(rater)
                                    .sent()
                                    .persistedIn(persistence(), tenant)));
        }

        private List<FeedbackInvitationId> shuffledIds() {
            List<FeedbackInvitationId> ids = new ArrayList<>(
                    ascendingIds().stream().map(FeedbackInvitationId::new).toList());
            Collections.rotate(ids, 2);
            return ids;
        }

        private List<FeedbackInvitation> inOrder(List<FeedbackInvitation> rotated) {
            List<FeedbackInvitation> ordered = new ArrayList<>(rotated);
            Collections.rotate(ordered, -2);
            return ordered;
        }

        private Page<FeedbackInvitation> openFor(UserId rater, PageRequest request) {
            return within(() -> invitations().openFor(new Rater.Member(rater), request));
        }
    }
}
