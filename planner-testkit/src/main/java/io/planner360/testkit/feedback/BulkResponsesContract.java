package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the contract of {@link FeedbackResponses} says of many responses that are stored at once. */
abstract class BulkResponsesContract extends ResponsesOfCycleContract {

    @Nested
    class Adding_many {

        @Test
        void stores_each_with_its_own_answers_and_returns_them_in_the_order_given() {
            FeedbackInvitation linked = invitation();
            List<FeedbackResponse> batch = List.of(
                    aResponse(form).to(linked),
                    aResponse(form).unlinked().withReceipt(freshReceipt()).to(invitation()),
                    aResponse(form)
                            .unlinked()
                            .saying(comment("It's \"so\", {x}\\"))
                            .to(invitation()),
                    aResponse(form).unlinked().saying().to(invitation()));
            assertThat(granted(addAll(batch))).isEqualTo(batch);
            assertThat(ofCycle(cycle)).containsExactlyInAnyOrderElementsOf(batch);
            assertThat(within(() -> responses().findByInvitation(linked.id()))).contains(batch.get(0));
        }

        @Test
        void stores_many() {
            FeedbackInvitation invitation = invitation();
            List<FeedbackResponse> batch = IntStream.range(0, 700)
                    .mapToObj(i -> aResponse(form).unlinked().to(invitation))
                    .toList();
            granted(addAll(batch));
            assertThat(ofCycle(cycle)).containsExactlyInAnyOrderElementsOf(batch);
        }

        @Test
        void stores_none_where_there_is_none() {
            assertThat(granted(addAll(List.of()))).isEmpty();
            assertThat(ofCycle(cycle)).isEmpty();
        }

        @Test
        void refuses_all_where_another_one_has_the_receipt_of_one() {
            SecretHash receipt = freshReceipt();
            FeedbackResponse there =
                    aResponse(form).unlinked().withReceipt(receipt).persistedIn(persistence(), tenant, invitation());
            refusesAll(List.of(
                    aResponse(form).unlinked().to(invitation()),
                    aResponse(form).unlinked().withReceipt(receipt).to(invitation())));
            assertThat(ofCycle(cycle)).containsExactly(there);
        }

        @Test
        void refuses_all_where_two_of_them_have_one_receipt() {
            SecretHash receipt = freshReceipt();
            refusesAll(List.of(
                    aResponse(form).unlinked().withReceipt(receipt).to(invitation()),
                    aResponse(form).unlinked().withReceipt(receipt).to(invitation())));
            assertThat(ofCycle(cycle)).isEmpty();
        }

        private void refusesAll(List<FeedbackResponse> batch) {
            within(() -> assertThat(responses().addAll(batch).getLeft().constraint())
                    .isEqualTo(FeedbackResponses.RECEIPT_TAKEN));
        }

        @Test
        void takes_no_answers_to_another_form_and_no_responses_of_several_cycles() {
            Answer strange = new Answer.Rated(new FeedbackQuestionId(Fresh.uuid()), 3);
            FeedbackResponse usual = aResponse(form).unlinked().to(invitation());
            FeedbackResponse wrong = new FeedbackResponse(
                    freshId(), cycle, usual.target(), usual.group(), usual.origin(), usual.receipt(), List.of(strange));
            FeedbackResponse elsewhere = new FeedbackResponse(
                    freshId(),
                    anotherCycle(),
                    usual.target(),
                    usual.group(),
                    usual.origin(),
                    usual.receipt(),
                    List.of());
            assertThatThrownBy(() -> addAll(List.of(usual, wrong))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> addAll(List.of(usual, elsewhere))).isInstanceOf(IllegalArgumentException.class);
            assertThat(ofCycle(cycle)).isEmpty();
        }

        private Either<Conflict, List<FeedbackResponse>> addAll(List<FeedbackResponse> batch) {
            return within(() -> responses().addAll(batch));
        }
    }
}
