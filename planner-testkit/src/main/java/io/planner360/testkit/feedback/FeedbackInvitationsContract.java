package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackInvitations}. */
public abstract class FeedbackInvitationsContract extends BulkInvitationsContract {

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        Rater nobody = new Rater.Member(new UserId(Fresh.uuid()));
        return PortCalls.of(FeedbackInvitations.class)
                .with(
                        "addAll",
                        () -> invitations().addAll(List.of(anInvitation(unknown).built())))
                .with("find", () -> invitations().find(new FeedbackInvitationId(Fresh.uuid())))
                .with("findByToken", () -> invitations().findByToken(freshToken()))
                .with("ofRater", () -> invitations().ofRater(unknown, nobody))
                .with("openFor", () -> invitations().openFor(nobody, PageRequest.first(10)))
                .with("update", () -> invitations().update(anInvitation(unknown).built()))
                .with(
                        "submitAll",
                        () -> invitations()
                                .submitAll(List.of(anInvitation(unknown).built())))
                .with(
                        "of",
                        () -> invitations().of(unknown, List.of(new RaterOfTarget(new UserId(Fresh.uuid()), nobody))))
                .with("groupSizes", () -> invitations().groupSizes(unknown, List.of(new UserId(Fresh.uuid()))))
                .with("asked", () -> invitations().asked(unknown, List.of()))
                .with("openSizes", () -> invitations().openSizes(unknown, List.of(nobody)))
                .with("participation", () -> invitations().participation(unknown));
    }

    @Nested
    class Adding {

        @Test
        void stores_new_invitations_and_returns_them_in_the_order_given() {
            UserId target = target();
            List<FeedbackInvitation> batch = List.of(
                    invitation()
                            .about(target)
                            .of(target)
                            .as(RaterGroupCode.SELF)
                            .built(),
                    invitation()
                            .about(target)
                            .of(member())
                            .as(RaterGroupCode.PEER)
                            .built(),
                    invitation()
                            .about(target)
                            .of(customer())
                            .withToken(freshToken(), EXPIRY)
                            .built());
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            batch.forEach(invitation -> assertThat(find(invitation)).contains(invitation));
        }

        @Test
        void takes_an_empty_batch() {
            assertThat(granted(addAll(List.of()))).isEmpty();
        }

        @Test
        void takes_a_large_batch() {
            List<UserId> people = IntStream.range(0, 45).mapToObj(i -> target()).toList();
            List<FeedbackInvitation> batch = people.stream()
                    .flatMap(target -> people.stream()
                            .map(rater -> invitation()
                                    .about(target)
                                    .of(rater)
                                    .as(rater.equals(target) ? RaterGroupCode.SELF : RaterGroupCode.PEER)
                                    .built()))
                    .toList();
            assertThat(granted(addAll(batch))).containsExactlyElementsOf(batch);
            assertThat(find(batch.get(2_024))).contains(batch.get(2_024));
        }

        @Test
        void takes_a_rater_about_another_target_and_in_another_cycle() {
            UserId rater = member();
            UserId target = target();
            FeedbackInvitation first = invitation().about(target).of(rater).persistedIn(persistence(), tenant);
            FeedbackInvitation second = invitation().of(rater).persistedIn(persistence(), tenant);
            FeedbackInvitation third =
                    anInvitation(anotherCycle()).about(target).of(rater).persistedIn(persistence(), tenant);
            assertThat(find(first)).contains(first);
            assertThat(find(second)).contains(second);
            assertThat(find(third)).contains(third);
        }

        @Test
        void refuses_a_member_who_has_been_asked_about_the_target_already_and_stores_none() {
            FeedbackInvitation first = invitation().persistedIn(persistence(), tenant);
            UserId rater = ((Rater.Member) first.rater()).user();
            FeedbackInvitation fine =
                    invitation().about(first.target()).of(member()).built();
            FeedbackInvitation again = invitation()
                    .about(first.target())
                    .of(rater)
                    .as(RaterGroupCode.MANAGER)
                    .built();
            assertThat(addAll(List.of(fine, again)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(fine)).isEmpty();
            assertThat(find(again)).isEmpty();
            assertThat(find(first)).contains(first);
        }

        @Test
        void refuses_an_external_rater_who_has_been_asked_about_the_target_already_and_stores_none() {
            ExternalRater customer = customer();
            FeedbackInvitation first = invitation().of(customer).persistedIn(persistence(), tenant);
            FeedbackInvitation fine =
                    invitation().about(first.target()).of(member()).built();
            FeedbackInvitation again =
                    invitation().about(first.target()).of(customer).built();
            assertThat(addAll(List.of(fine, again)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(fine)).isEmpty();
        }

        @Test
        void refuses_a_rater_who_stands_twice_in_the_batch() {
            UserId target = target();
            UserId rater = member();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation two = invitation().about(target).of(rater).built();
            assertThat(addAll(List.of(one, two)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(one)).isEmpty();
        }

        @Test
        void refuses_an_external_rater_who_stands_twice_in_the_batch() {
            UserId target = target();
            ExternalRater rater = customer();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation two = invitation().about(target).of(rater).built();
            assertThat(addAll(List.of(one, two)).getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
            assertThat(find(one)).isEmpty();
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            FeedbackInvitation first = invitation().persistedIn(persistence(), tenant);
            FeedbackInvitation again = invitation()
                    .about(first.target())
                    .of(((Rater.Member) first.rater()).user())
                    .built();
            FeedbackInvitation next =
                    invitation().about(first.target()).of(member()).built();
            within(() -> {
                assertThat(invitations().addAll(List.of(again)).isLeft()).isTrue();
                assertThat(invitations().addAll(List.of(next)).isRight()).isTrue();
            });
            assertThat(find(next)).contains(next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_ask_a_rater_at_once() {
            UserId target = target();
            UserId rater = member();
            FeedbackInvitation one = invitation().about(target).of(rater).built();
            FeedbackInvitation same = invitation().about(target).of(rater).built();
            try (OpenUnit<Either<Conflict, List<FeedbackInvitation>>> first =
                    open(() -> invitations().addAll(List.of(one)))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, List<FeedbackInvitation>>> second =
                        open(() -> invitations().addAll(List.of(same)))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(FeedbackInvitations.ONCE);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_nothing_for_an_unknown_id() {
            assertThat(find(invitation().built())).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            FeedbackInvitation invitation = invitation().persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().find(invitation.id()))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1970-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
        void finds_the_invitation_of_a_token_expired_or_not(Instant expiry) {
            SecretHash token = freshToken();
            FeedbackInvitation invitation =
                    invitation().of(customer()).withToken(token, expiry).persistedIn(persistence(), tenant);
            invitation().of(customer()).withToken(freshToken(), expiry).persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(token))).contains(invitation);
        }

        @Test
        void finds_nothing_for_an_unknown_token() {
            invitation().of(customer()).withToken(freshToken(), EXPIRY).persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(freshToken()))).isEmpty();
        }

        @Test
        void finds_no_token_of_another_organization() {
            SecretHash token = freshToken();
            invitation().of(customer()).withToken(token, EXPIRY).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> invitations().findByToken(token))).isEmpty();
        }
    }
}
