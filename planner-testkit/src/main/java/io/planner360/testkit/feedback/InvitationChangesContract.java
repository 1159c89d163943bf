package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.ResponseMother.answersTo;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of {@link FeedbackInvitationsContract} about what is changed of an invitation. */
abstract class InvitationChangesContract extends InvitationListsContract {

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
