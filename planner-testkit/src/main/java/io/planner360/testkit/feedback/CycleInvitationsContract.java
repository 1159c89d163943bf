package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitation.Token;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link CycleInvitations}. */
public abstract class CycleInvitationsContract extends InvitationsFixture {

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        return PortCalls.of(CycleInvitations.class)
                .with("sendPending", () -> cycleInvitations().sendPending(unknown, EXPIRY))
                .with("expireOpen", () -> cycleInvitations().expireOpen(unknown))
                .with("sendExpired", () -> cycleInvitations().sendExpired(unknown, EXPIRY, EXPIRY))
                .with("revokeAbout", () -> cycleInvitations().revokeAbout(unknown, new UserId(Fresh.uuid())))
                .with(
                        "revokeUntouched",
                        () -> cycleInvitations()
                                .revokeUntouched(
                                        unknown, List.of(of(invitation().built()))))
                .with(
                        "revokeOf",
                        () -> cycleInvitations().revokeOf(unknown, new Rater.Member(new UserId(Fresh.uuid()))));
    }

    @Nested
    class Sending {

        @Test
        void sends_pending_invitations_with_their_next_version_and_tells_which() {
            FeedbackInvitation one = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation two = invitation().of(customer()).persistedIn(persistence(), tenant);
            assertThat(sendPending()).isEqualTo(inOrder(one, two));
            for (FeedbackInvitation pending : List.of(one, two)) {
                FeedbackInvitation sent = find(pending).orElseThrow();
                assertThat(sent.status()).isEqualTo(InvitationStatus.SENT);
                assertThat(sent.version()).isEqualTo(pending.version() + 1);
                assertThat(sent.rater()).isEqualTo(pending.rater());
            }
        }

        @Test
        void leaves_invitations_in_other_states_as_they_were() {
            List<FeedbackInvitation> others = List.of(
                    invitation().sent().persistedIn(persistence(), tenant),
                    invitation().started(answersTo(form)).persistedIn(persistence(), tenant),
                    invitation().submitted().persistedIn(persistence(), tenant),
                    invitation().declined("No time").persistedIn(persistence(), tenant));
            assertThat(sendPending()).isEmpty();
            others.forEach(other -> assertThat(find(other)).contains(other));
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackInvitation other = anInvitation(anotherCycle()).persistedIn(persistence(), tenant);
            assertThat(sendPending()).isEmpty();
            assertThat(find(other)).contains(other);
        }

        @Test
        void sends_nothing_of_another_organization() {
            FeedbackInvitation pending = invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> cycleInvitations().sendPending(cycle, EXPIRY)))
                    .isEmpty();
            assertThat(find(pending)).contains(pending);
        }

        private List<FeedbackInvitationId> sendPending() {
            return within(() -> cycleInvitations().sendPending(cycle, EXPIRY));
        }
    }

    /** Their ids, bytes compared unsigned, as text is. */
    private static List<FeedbackInvitationId> inOrder(FeedbackInvitation... invitations) {
        return Stream.of(invitations)
                .map(FeedbackInvitation::id)
                .sorted(Comparator.comparing(FeedbackInvitationId::toString))
                .toList();
    }

    private static RaterOfTarget of(FeedbackInvitation invitation) {
        return new RaterOfTarget(invitation.target(), invitation.rater());
    }

    @Nested
    class Revoking_what_nobody_has_touched {

        @Test
        void revokes_pending_and_sent_invitations_with_their_next_version_and_tells_how_many() {
            FeedbackInvitation pending = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation sent = invitation().of(customer()).sent().persistedIn(persistence(), tenant);
            FeedbackInvitation other = invitation().persistedIn(persistence(), tenant);
            assertThat(revoke(List.of(of(pending), of(sent), of(sent)))).isEqualTo(2);
            for (FeedbackInvitation before : List.of(pending, sent)) {
                FeedbackInvitation after = find(before).orElseThrow();
                assertThat(after.status()).isEqualTo(InvitationStatus.REVOKED);
                assertThat(after.version()).isEqualTo(before.version() + 1);
            }
            assertThat(find(other)).contains(other);
        }

        @Test
        void leaves_invitations_in_other_states_as_they_were() {
            List<FeedbackInvitation> others = List.of(
                    invitation().started(answersTo(form)).persistedIn(persistence(), tenant),
                    invitation().submitted().persistedIn(persistence(), tenant),
                    invitation().declined("No time").persistedIn(persistence(), tenant));
            assertThat(revoke(others.stream().map(CycleInvitationsContract::of).toList()))
                    .isZero();
            others.forEach(other -> assertThat(find(other)).contains(other));
        }

        @Test
        void leaves_other_cycles_and_organizations_as_they_were() {
            FeedbackInvitation other = anInvitation(anotherCycle()).persistedIn(persistence(), tenant);
            FeedbackInvitation ours = invitation().persistedIn(persistence(), tenant);
            assertThat(revoke(List.of(of(other)))).isZero();
            assertThat(elsewhere(() -> cycleInvitations().revokeUntouched(cycle, List.of(of(ours)))))
                    .isZero();
            assertThat(find(other)).contains(other);
            assertThat(find(ours)).contains(ours);
        }

        private int revoke(List<RaterOfTarget> raters) {
            return within(() -> cycleInvitations().revokeUntouched(cycle, raters));
        }
    }

    @Nested
    class Expiring {

        @Test
        void expires_pending_sent_and_started_invitations_and_drops_their_drafts() {
            List<FeedbackInvitation> open = List.of(
                    invitation().persistedIn(persistence(), tenant),
                    invitation().sent().persistedIn(persistence(), tenant),
                    invitation().started(answersTo(form)).persistedIn(persistence(), tenant));
            expireOpen();
            for (FeedbackInvitation before : open) {
                FeedbackInvitation after = find(before).orElseThrow();
                assertThat(after.status()).isEqualTo(InvitationStatus.EXPIRED);
                assertThat(after.draft()).isEmpty();
            }
        }

        @Test
        void leaves_submitted_and_declined_invitations_in_their_state() {
            FeedbackInvitation submitted = invitation().submitted().persistedIn(persistence(), tenant);
            FeedbackInvitation declined = invitation().declined("No time").persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(find(submitted)).contains(submitted.atVersion(submitted.version() + 1));
            assertThat(find(declined)).contains(declined.atVersion(declined.version() + 1));
        }

        @Test
        void raises_the_version_of_every_invitation_of_the_cycle_by_one() {
            UserId rater = member();
            inEveryStatus(rater);
            List<FeedbackInvitation> before = ofRater(rater);
            expireOpen();
            assertThat(ofRater(rater))
                    .extracting(FeedbackInvitation::version)
                    .containsExactlyElementsOf(
                            before.stream().map(i -> i.version() + 1).toList());
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackInvitation other = anInvitation(anotherCycle()).sent().persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(find(other)).contains(other);
        }

        @Test
        void expires_nothing_of_another_organization() {
            FeedbackInvitation sent = invitation().sent().persistedIn(persistence(), tenant);
            elsewhere(() -> cycleInvitations().expireOpen(cycle));
            assertThat(find(sent)).contains(sent);
        }

        private List<FeedbackInvitation> ofRater(UserId rater) {
            return within(() -> invitations().ofRater(cycle, new Rater.Member(rater)));
        }
    }

    @Nested
    class Revoking {

        @Test
        void takes_back_what_a_rater_has_not_answered_and_leaves_the_rest_as_it_was() {
            UserId rater = member();
            inEveryStatus(rater);
            List<FeedbackInvitation> before = ofRater(rater);
            FeedbackInvitation other = invitation().sent().persistedIn(persistence(), tenant);
            within(() -> cycleInvitations().revokeOf(cycle, new Rater.Member(rater)));
            assertThat(ofRater(rater)).containsExactlyElementsOf(revoked(before));
            assertThat(find(other)).contains(other);
        }

        @Test
        void takes_back_what_an_external_rater_has_not_answered() {
            ExternalRater customer = customer();
            FeedbackInvitation sent = invitation().of(customer).sent().persistedIn(persistence(), tenant);
            within(() -> cycleInvitations().revokeOf(cycle, new Rater.External(customer.id())));
            assertThat(find(sent)).contains(revoked(List.of(sent)).get(0));
        }

        @Test
        void takes_back_what_is_open_about_a_target() {
            UserId target = target();
            List<FeedbackInvitation> about = List.of(
                    invitation().about(target).persistedIn(persistence(), tenant),
                    invitation().about(target).started(answersTo(form)).persistedIn(persistence(), tenant),
                    invitation().about(target).submitted().persistedIn(persistence(), tenant));
            FeedbackInvitation other = invitation().sent().persistedIn(persistence(), tenant);
            within(() -> cycleInvitations().revokeAbout(cycle, target));
            assertThat(about)
                    .extracting(invitation -> find(invitation).orElseThrow())
                    .isEqualTo(revoked(about));
            assertThat(find(other)).contains(other);
        }

        @Test
        void takes_back_nothing_of_another_cycle_or_organization() {
            UserId rater = member();
            FeedbackInvitation sent = invitation().of(rater).sent().persistedIn(persistence(), tenant);
            FeedbackCycleId another = anotherCycle();
            within(() -> cycleInvitations().revokeOf(another, new Rater.Member(rater)));
            within(() -> cycleInvitations().revokeAbout(another, sent.target()));
            elsewhere(() -> cycleInvitations().revokeOf(cycle, new Rater.Member(rater)));
            elsewhere(() -> cycleInvitations().revokeAbout(cycle, sent.target()));
            assertThat(find(sent)).contains(sent);
        }

        private List<FeedbackInvitation> revoked(List<FeedbackInvitation> before) {
            return before.stream()
                    .map(invitation -> invitation
                            .revoke(true)
                            .map(revoked -> revoked.atVersion(invitation.version() + 1))
                            .getOrElse(invitation))
                    .toList();
        }

        private List<FeedbackInvitation> ofRater(UserId rater) {
            return within(() -> invitations().ofRater(cycle, new Rater.Member(rater)));
        }
    }

    @Nested
    class Sending_again {

        private final Instant later = Instant.parse("2026-04-20T21:59:59.999999Z");

        @Test
        void sends_expired_invitations_and_raises_the_version_of_every_one_of_the_cycle() {
            UserId rater = member();
            inEveryStatus(rater);
            List<FeedbackInvitation> before = ofRater(rater);
            within(() -> cycleInvitations().sendExpired(cycle, later, later));
            assertThat(ofRater(rater))
                    .containsExactlyElementsOf(before.stream()
                            .map(invitation ->
                                    invitation.sendAgain().getOrElse(invitation).atVersion(invitation.version() + 1))
                            .toList());
        }

        @Test
        void tells_which_were_sent() {
            FeedbackInvitation one = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation two = invitation().sent().persistedIn(persistence(), tenant);
            invitation().submitted().persistedIn(persistence(), tenant);
            invitation().declined("No time").persistedIn(persistence(), tenant);
            expireOpen();
            assertThat(within(() -> cycleInvitations().sendExpired(cycle, later, later)))
                    .isEqualTo(inOrder(one, two));
            assertThat(within(() -> cycleInvitations().sendExpired(cycle, later, later)))
                    .isEmpty();
        }

        @Test
        void lets_every_token_expire_then_whatever_became_of_the_invitation() {
            SecretHash expired = freshToken();
            SecretHash declined = freshToken();
            invitation().of(customer()).withToken(expired, EXPIRY).persistedIn(persistence(), tenant);
            invitation()
                    .of(customer())
                    .withToken(declined, EXPIRY)
                    .declined("No time")
                    .persistedIn(persistence(), tenant);
            expireOpen();
            within(() -> cycleInvitations().sendExpired(cycle, later, later));
            for (SecretHash token : List.of(expired, declined)) {
                assertThat(within(() -> invitations().findByToken(token))
                                .orElseThrow()
                                .token())
                        .contains(new Token(token, later));
            }
        }

        @Test
        void sends_nothing_of_another_cycle_or_organization() {
            FeedbackInvitation here = invitation().persistedIn(persistence(), tenant);
            expireOpen();
            FeedbackInvitation expired = find(here).orElseThrow();
            FeedbackCycleId another = anotherCycle();
            within(() -> cycleInvitations().sendExpired(another, later, later));
            elsewhere(() -> cycleInvitations().sendExpired(cycle, later, later));
            assertThat(find(here)).contains(expired);
        }

        private List<FeedbackInvitation> ofRater(UserId rater) {
            return within(() -> invitations().ofRater(cycle, new Rater.Member(rater)));
        }
    }
}
