package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackResponses}. */
public abstract class FeedbackResponsesContract extends BulkResponsesContract {

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        return PortCalls.of(FeedbackResponses.class)
                .with(
                        "add",
                        () -> responses()
                                .add(aResponse(form).to(anInvitation(unknown).built())))
                .with(
                        "addAll",
                        () -> responses()
                                .addAll(List.of(
                                        aResponse(form).to(anInvitation(unknown).built()))))
                .with("findByInvitation", () -> responses().findByInvitation(new FeedbackInvitationId(Fresh.uuid())))
                .with("findByReceipt", () -> responses().findByReceipt(freshReceipt()))
                .with("ofCycle", () -> responses().ofCycle(unknown))
                .with("remove", () -> responses().remove(freshId()))
                .with("removeAbout", () -> responses().removeAbout(unknown, new UserId(Fresh.uuid())))
                .with("removeAll", () -> responses().removeAll(unknown))
                .with("shuffle", () -> responses().shuffle(unknown, ResponsesOfCycleContract::freshId));
    }

    @Nested
    class Adding {

        @Test
        void stores_a_linked_response_with_its_answers() {
            FeedbackResponse response = aResponse(form).persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void stores_an_unlinked_response_with_its_answers() {
            FeedbackResponse response = aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation());
            assertThat(response.origin()).isEmpty();
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void stores_a_receipt_with_a_linked_and_with_an_unlinked_response() {
            FeedbackResponse linked =
                    aResponse(form).withReceipt(freshReceipt()).persistedIn(persistence(), tenant, invitation());
            FeedbackResponse unlinked = aResponse(form)
                    .unlinked()
                    .withReceipt(freshReceipt())
                    .persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactlyInAnyOrder(linked, unlinked);
        }

        @Test
        void refuses_a_receipt_that_another_response_has_and_stores_nothing() {
            SecretHash receipt = freshReceipt();
            FeedbackResponse first =
                    aResponse(form).unlinked().withReceipt(receipt).persistedIn(persistence(), tenant, invitation());
            FeedbackResponse second =
                    aResponse(form).unlinked().withReceipt(receipt).to(invitation());
            assertThat(within(() -> responses().add(second)).getLeft().constraint())
                    .isEqualTo(FeedbackResponses.RECEIPT_TAKEN);
            assertThat(ofCycle(cycle)).containsExactly(first);
        }

        @Test
        void stores_a_response_without_answers() {
            FeedbackResponse response = aResponse(form).saying().persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void keeps_every_kind_of_answer_in_the_order_of_the_form() {
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
            Answer[] answers = IntStream.range(0, questions.size())
                    .mapToObj(i -> answer(questions.get(i).id(), i))
                    .toArray(Answer[]::new);
            FeedbackResponse response =
                    aResponse(form).saying(answers).persistedIn(persistence(), tenant, invitation());
            assertThat(response.answers()).containsExactly(answers);
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void keeps_what_was_chosen() {
            FeedbackQuestion one = FormBuilder.choice(1, 1, "yes", "no");
            FeedbackQuestion some = FormBuilder.choice(2, 4, "z", "a", "m", "b");
            FeedbackQuestion none = FormBuilder.choice(1, 2, "yes", "no");
            form = aForm().asking(one, none, some).persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            Answer[] answers = {
                new Answer.Chosen(one.id(), List.of("no")), new Answer.Chosen(some.id(), List.of("z", "a", "b"))
            };
            FeedbackResponse response =
                    aResponse(form).saying(answers).persistedIn(persistence(), tenant, invitation());
            assertThat(response.answers()).containsExactly(answers);
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void keeps_500_answers() {
            form = aForm().asking(IntStream.range(0, 500)
                            .mapToObj(i -> FeedbackQuestion.comment(new FeedbackQuestionId(Fresh.uuid()), "Say it"))
                            .toArray(FeedbackQuestion[]::new))
                    .persistedIn(persistence(), tenant);
            cycle = anotherCycle();
            FeedbackResponse response = aResponse(form).persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_comments_as_given(String text) {
            FeedbackResponse response =
                    aResponse(form).saying(comment(text)).persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void keeps_the_longest_comment() {
            FeedbackResponse response = aResponse(form)
                    .saying(comment(HardTexts.ofLength(4_000)))
                    .persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-29T00:59:59.999999Z", "2026-03-29T01:00:00.000001Z"})
        void keeps_the_instant_of_submission_to_the_microsecond(Instant submittedAt) {
            FeedbackResponse response =
                    aResponse(form).submittedAt(submittedAt).persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        private Answer answer(FeedbackQuestionId question, int position) {
            return switch (position % 3) {
                case 0 -> new Answer.Rated(question, position / 3 - 2);
                case 1 -> new Answer.NotObserved(question);
                default -> new Answer.Commented(question, "Comment " + position);
            };
        }
    }

    @Nested
    class Finding {

        @Test
        void finds_the_linked_response_of_an_invitation() {
            FeedbackInvitation invitation = invitation();
            aResponse(form).persistedIn(persistence(), tenant, invitation());
            FeedbackResponse response = aResponse(form).persistedIn(persistence(), tenant, invitation);
            assertThat(within(() -> responses().findByInvitation(invitation.id())))
                    .contains(response);
        }

        @Test
        void finds_no_unlinked_response_by_its_invitation() {
            FeedbackInvitation invitation = invitation();
            aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation);
            assertThat(within(() -> responses().findByInvitation(invitation.id())))
                    .isEmpty();
        }

        @Test
        void finds_nothing_for_an_invitation_without_response() {
            FeedbackInvitation invitation = invitation();
            assertThat(within(() -> responses().findByInvitation(invitation.id())))
                    .isEmpty();
        }

        @Test
        void finds_the_response_that_came_with_a_receipt() {
            SecretHash receipt = freshReceipt();
            FeedbackResponse response =
                    aResponse(form).unlinked().withReceipt(receipt).persistedIn(persistence(), tenant, invitation());
            aResponse(form).unlinked().withReceipt(freshReceipt()).persistedIn(persistence(), tenant, invitation());
            aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation());
            assertThat(within(() -> responses().findByReceipt(receipt))).contains(response);
        }

        @Test
        void finds_nothing_for_an_unknown_receipt() {
            aResponse(form).unlinked().withReceipt(freshReceipt()).persistedIn(persistence(), tenant, invitation());
            assertThat(within(() -> responses().findByReceipt(freshReceipt()))).isEmpty();
        }

        @Test
        void finds_nothing_of_another_organization() {
            SecretHash receipt = freshReceipt();
            FeedbackInvitation invitation = invitation();
            aResponse(form).withReceipt(receipt).persistedIn(persistence(), tenant, invitation);
            assertThat(elsewhere(() -> responses().findByInvitation(invitation.id())))
                    .isEmpty();
            assertThat(elsewhere(() -> responses().findByReceipt(receipt))).isEmpty();
        }
    }

    @Nested
    class Removing {

        @Test
        void deletes_the_response_so_that_its_invitation_and_receipt_can_have_another() {
            SecretHash receipt = freshReceipt();
            FeedbackInvitation invitation = invitation();
            FeedbackResponse linked = aResponse(form).persistedIn(persistence(), tenant, invitation);
            FeedbackResponse unlinked =
                    aResponse(form).unlinked().withReceipt(receipt).persistedIn(persistence(), tenant, invitation());
            within(() -> responses().remove(linked.id()));
            assertThat(ofCycle(cycle)).containsExactly(unlinked);
            within(() -> {
                responses().remove(unlinked.id());
                responses().add(aResponse(form).unlinked().withReceipt(receipt).to(invitation()));
            });
            FeedbackResponse second = aResponse(form).persistedIn(persistence(), tenant, invitation);
            assertThat(within(() -> responses().findByInvitation(invitation.id())))
                    .contains(second);
            assertThat(within(() -> responses().findByReceipt(receipt))).isPresent();
        }

        @Test
        void refuses_what_is_not_stored_any_more_or_of_another_organization() {
            FeedbackResponse response = aResponse(form).persistedIn(persistence(), tenant, invitation());
            assertThatThrownBy(() -> elsewhere(() -> responses().remove(response.id())))
                    .isInstanceOf(StaleAggregate.class);
            within(() -> responses().remove(response.id()));
            assertThatThrownBy(() -> within(() -> responses().remove(response.id())))
                    .isInstanceOf(StaleAggregate.class);
        }

        @Test
        void deletes_what_was_said_about_one_target() {
            FeedbackInvitation about = invitation();
            aResponse(form).persistedIn(persistence(), tenant, about);
            aResponse(form)
                    .unlinked()
                    .persistedIn(
                            persistence(),
                            tenant,
                            anInvitation(cycle)
                                    .about(about.target())
                                    .submitted()
                                    .persistedIn(persistence(), tenant));
            FeedbackResponse other = aResponse(form).persistedIn(persistence(), tenant, invitation());
            elsewhere(() -> responses().removeAbout(cycle, other.target()));
            within(() -> responses().removeAbout(cycle, about.target()));
            assertThat(ofCycle(cycle)).containsExactly(other);
        }
    }
}
