package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ExternalRater;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackInvitations}. */
public abstract class FeedbackInvitationsContract extends InvitationListsContract {

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
                .with("groupSizes", () -> invitations().groupSizes(unknown, List.of(new UserId(Fresh.uuid()))))
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

    @Nested
    class Changing {

        @Test
        void stores_a_draft_and_returns_it_with_the_next_version() {
            FeedbackInvitation sent = invitation().sent().persistedIn(persistence(), tenant);
            FeedbackInvitation started = granted(sent.saveDraft(answersTo(form)));
            FeedbackInvitation after = update(started);
            assertThat(after).isEqualTo(started.atVersion(sent.version() + 1));
            assertThat(find(sent)).contains(after);
        }

        @Test
        void replaces_a_draft_by_the_next() {
            List<Answer> answers = answersTo(form);
            FeedbackInvitation first = invitation().started(answers).persistedIn(persistence(), tenant);
            FeedbackInvitation second = update(granted(first.saveDraft(answers.subList(1, 3))));
            assertThat(find(first)).contains(second);
            FeedbackInvitation third = update(granted(second.saveDraft(answers.subList(2, 5))));
            assertThat(find(first)).contains(third);
        }

        @Test
        void tells_a_draft_without_answers_from_none() {
            FeedbackInvitation started = invitation().started(List.of()).persistedIn(persistence(), tenant);
            assertThat(started.draft()).contains(List.of());
            assertThat(find(started)).contains(started);
        }

        @Test
        void keeps_a_draft_of_every_kind_of_answer_in_its_order() {
            CompetencyFramework framework = aFramework().persistedIn(persistence(), tenant);
            CompetencyId competency = framework.competencies().get(0).id();
            List<FeedbackQuestion> questions = IntStream.range(0, 12)
                    .mapToObj(i -> i % 3 == 2
                            ? FeedbackQuestion.comment(new FeedbackQuestionId(Fresh.uuid()), "Say it")
                            : FeedbackQuestion.rated(
                                    new FeedbackQuestionId(Fresh.uuid()), "Rate it", competency, "Around zero"))
                    .toList();
            form = aForm().about(framework)
                    .withScale("Around zero", -2, 2)
                    .asking(questions.toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                FeedbackQuestionId question = questions.get(i).id();
                answers.add(
                        switch (i % 3) {
                            case 0 -> new Answer.Rated(question, i / 3 - 2);
                            case 1 -> new Answer.NotObserved(question);
                            default -> new Answer.Commented(question, "Comment " + i);
                        });
            }
            FeedbackInvitation started = invitation().started(answers).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
            assertThat(started.draft()).contains(answers);
        }

        @Test
        void keeps_a_draft_of_500_answers() {
            form = aForm().asking(IntStream.range(0, 500)
                            .mapToObj(i -> FeedbackQuestion.comment(new FeedbackQuestionId(Fresh.uuid()), "Say it"))
                            .toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_comments_of_a_draft_as_given(String text) {
            FeedbackInvitation started = invitation().started(comment(text)).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @Test
        void keeps_the_longest_comment_of_a_draft() {
            FeedbackInvitation started =
                    invitation().started(comment(HardTexts.ofLength(4_000))).persistedIn(persistence(), tenant);
            assertThat(find(started)).contains(started);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_reason_of_a_decline_as_given(String reason) {
            FeedbackInvitation declined = invitation().declined(reason).persistedIn(persistence(), tenant);
            assertThat(find(declined)).contains(declined);
        }

        @Test
        void keeps_the_longest_reason_of_a_decline() {
            FeedbackInvitation declined =
                    invitation().declined(HardTexts.ofLength(2_000)).persistedIn(persistence(), tenant);
            assertThat(find(declined)).contains(declined);
        }

        @Test
        void drops_the_draft_of_a_rater_who_submits() {
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation submitted = update(granted(started.submit()));
            assertThat(submitted.draft()).isEmpty();
            assertThat(find(started)).contains(submitted);
        }

        @Test
        void drops_the_draft_of_a_rater_who_declines() {
            FeedbackInvitation started = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation declined = update(granted(started.decline("I do not know this person.")));
            assertThat(declined.draft()).isEmpty();
            assertThat(find(started)).contains(declined);
        }

        @Test
        void keeps_the_token_of_an_external_rater() {
            SecretHash token = freshToken();
            FeedbackInvitation started = invitation()
                    .of(customer())
                    .withToken(token, EXPIRY)
                    .started(answersTo(form))
                    .persistedIn(persistence(), tenant);
            assertThat(within(() -> invitations().findByToken(token))).contains(started);
        }

        @Test
        void leaves_other_invitations_as_they_were() {
            FeedbackInvitation other = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            invitation().about(other.target()).submitted().persistedIn(persistence(), tenant);
            assertThat(find(other)).contains(other);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1})
        void refuses_a_change_made_on_another_version(long distance) {
            FeedbackInvitation stored = invitation().started(answersTo(form)).persistedIn(persistence(), tenant);
            FeedbackInvitation change = granted(stored.submit()).atVersion(stored.version() + distance);
            assertThatThrownBy(() -> update(change)).isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void refuses_a_change_of_an_invitation_that_is_not_stored() {
            FeedbackInvitation never = invitation().about(target()).of(member()).built();
            assertThatThrownBy(() -> update(never)).isInstanceOf(StaleAggregate.class);
        }

        @Test
        void refuses_a_change_by_another_organization() {
            FeedbackInvitation stored = invitation().sent().persistedIn(persistence(), tenant);
            assertThatThrownBy(() -> elsewhere(() -> invitations().update(granted(stored.submit()))))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(stored)).contains(stored);
        }

        @Test
        void lets_one_of_two_submissions_made_at_once_pass() {
            FeedbackInvitation stored = invitation().sent().persistedIn(persistence(), tenant);
            FeedbackInvitation submitted = granted(stored.submit());
            try (OpenUnit<FeedbackInvitation> first = open(() -> invitations().update(submitted))) {
                first.workDone();
                try (OpenUnit<FeedbackInvitation> second =
                        open(() -> invitations().update(submitted))) {
                    second.waits();
                    FeedbackInvitation changed = first.commit();
                    assertThatThrownBy(second::commit).isInstanceOf(StaleAggregate.class);
                    assertThat(find(stored)).contains(changed);
                }
            }
        }

        private List<Answer> comment(String text) {
            FeedbackQuestion last =
                    form.content().questions().get(form.content().questions().size() - 1);
            return List.of(new Answer.Commented(last.id(), text));
        }

        private FeedbackInvitation update(FeedbackInvitation changed) {
            return within(() -> invitations().update(changed));
        }
    }
}
