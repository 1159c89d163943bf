package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.StaleAggregate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link FeedbackInvitations} says of many that are answered at once. */
abstract class BulkInvitationsContract extends InvitationChangesContract {

    @Nested
    class Submitting_many {

        @Test
        void stores_that_they_are_submitted_and_drops_their_drafts() {
            FeedbackInvitation sent = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            FeedbackInvitation started =
                    invitation().of(member()).started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation other = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            within(() -> invitations().submitAll(List.of(granted(sent.submit()), granted(started.submit()))));
            assertThat(stored(sent)).isEqualTo(granted(sent.submit()).atVersion(sent.version() + 1));
            assertThat(stored(started)).isEqualTo(granted(started.submit()).atVersion(started.version() + 1));
            assertThat(stored(other)).isEqualTo(other);
        }

        @Test
        void changes_none_where_the_stored_version_of_one_is_another() {
            FeedbackInvitation one = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            FeedbackInvitation stale = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            List<FeedbackInvitation> both =
                    List.of(granted(one.submit()), granted(stale.submit()).atVersion(stale.version() + 1));
            within(() -> assertThatThrownBy(() -> invitations().submitAll(both)).isInstanceOf(StaleAggregate.class));
            assertThat(stored(one).status()).isEqualTo(InvitationStatus.SENT);
            assertThat(stored(stale)).isEqualTo(stale);
        }

        @Test
        void changes_nothing_of_another_organization() {
            FeedbackInvitation here = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> invitations().submitAll(List.of(granted(here.submit())))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(stored(here)).isEqualTo(here);
        }

        private FeedbackInvitation stored(FeedbackInvitation invitation) {
            return within(() -> invitations().find(invitation.id())).orElseThrow();
        }
    }

    @Nested
    class Finding_those_of_raters_and_targets {

        @Test
        void finds_members_and_raters_outside_in_whatever_state() {
            UserId rater = member();
            ExternalRater outside = customer();
            UserId target = target();
            FeedbackInvitation ofMember =
                    invitation().about(target).of(rater).declined("No").persistedIn(persistence(), tenant);
            FeedbackInvitation ofOutside =
                    invitation().about(target).of(outside).submitted().persistedIn(persistence(), tenant);
            FeedbackInvitation self = invitation()
                    .about(target)
                    .of(target)
                    .as(RaterGroupCode.SELF)
                    .started(answersTo(form))
                    .persistedIn(persistence(), tenant);
            assertThat(of(cycle, pair(ofMember), pair(ofOutside), pair(self), pair(self)))
                    .containsExactlyInAnyOrder(ofMember, ofOutside, self);
        }

        @Test
        void finds_none_of_other_raters_targets_cycles_and_organizations() {
            FeedbackInvitation here = invitation().of(member()).sent().persistedIn(persistence(), tenant);
            assertThat(of(cycle, new RaterOfTarget(target(), here.rater()))).isEmpty();
            assertThat(of(cycle, new RaterOfTarget(here.target(), new Rater.Member(member()))))
                    .isEmpty();
            assertThat(of(anotherCycle(), pair(here))).isEmpty();
            assertThat(elsewhere(() -> invitations().of(cycle, List.of(pair(here)))))
                    .isEmpty();
            assertThat(of(cycle)).isEmpty();
        }

        private RaterOfTarget pair(FeedbackInvitation invitation) {
            return new RaterOfTarget(invitation.target(), invitation.rater());
        }

        private List<FeedbackInvitation> of(FeedbackCycleId wanted, RaterOfTarget... pairs) {
            return within(() -> invitations().of(wanted, List.of(pairs)));
        }
    }
}
