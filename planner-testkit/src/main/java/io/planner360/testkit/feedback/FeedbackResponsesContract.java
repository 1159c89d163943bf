package io.planner360.testkit.feedback;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@link FeedbackResponses}. */
public abstract class FeedbackResponsesContract extends TenantPortContract {

    /** An anonymous form and a cycle with it that is collecting, stored. */
    private FeedbackForm form;

    private FeedbackCycleId cycle;

    @BeforeEach
    void startCycle() {
        form = aForm().anonymous().persistedIn(persistence(), tenant);
        cycle = anotherCycle();
    }

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId unknown = new FeedbackCycleId(Fresh.uuid());
        return PortCalls.of(FeedbackResponses.class)
                .with(
                        "add",
                        () -> responses()
                                .add(aResponse(form).to(anInvitation(unknown).built())))
                .with("findByInvitation", () -> responses().findByInvitation(new FeedbackInvitationId(Fresh.uuid())))
                .with("findByReceipt", () -> responses().findByReceipt(freshReceipt()))
                .with("ofCycle", () -> responses().ofCycle(unknown))
                .with("remove", () -> responses().remove(freshId()))
                .with("removeAbout", () -> responses().removeAbout(unknown, new UserId(Fresh.uuid())))
                .with("removeAll", () -> responses().removeAll(unknown))
                .with("shuffle", () -> responses().shuffle(unknown, FeedbackResponsesContract::freshId));
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
    class Streaming {

        @Test
        void gives_all_responses_by_target_id_then_by_response_id_with_bytes_compared_unsigned() {
            List<UserId> targets =
                    ascendingIds().subList(1, 4).stream().map(UserId::new).toList();
            targets.forEach(id -> aMember().withId(id).persistedIn(persistence(), tenant));
            List<FeedbackResponseId> ids =
                    ascendingIds().stream().map(FeedbackResponseId::new).toList();
            FeedbackResponse fifth = responseAbout(targets.get(2), ids.get(0));
            FeedbackResponse second = responseAbout(targets.get(1), ids.get(2));
            FeedbackResponse fourth = responseAbout(targets.get(1), ids.get(4));
            FeedbackResponse first = responseAbout(targets.get(0), ids.get(1));
            FeedbackResponse third = responseAbout(targets.get(1), ids.get(3));
            assertThat(ofCycle(cycle)).containsExactly(first, second, third, fourth, fifth);
        }

        @Test
        void gives_each_response_its_own_answers() {
            FeedbackResponse all = aResponse(form).persistedIn(persistence(), tenant, invitation());
            FeedbackResponse one =
                    aResponse(form).saying(comment("Only this")).persistedIn(persistence(), tenant, invitation());
            FeedbackResponse none = aResponse(form).saying().persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(cycle)).containsExactlyInAnyOrder(all, one, none);
        }

        @Test
        void gives_more_responses_than_a_store_fetches_at_once() {
            FeedbackInvitation invitation = invitation();
            List<FeedbackResponse> stored = IntStream.range(0, 1_100)
                    .mapToObj(i -> aResponse(form)
                            .unlinked()
                            .saying(comment("Number " + i))
                            .to(invitation))
                    .toList();
            within(() -> stored.forEach(responses()::add));
            assertThat(ofCycle(cycle)).containsExactlyInAnyOrderElementsOf(stored);
        }

        @Test
        void gives_nothing_of_another_cycle() {
            aResponse(form).persistedIn(persistence(), tenant, invitation());
            assertThat(ofCycle(anotherCycle())).isEmpty();
        }

        @Test
        void gives_nothing_of_another_organization() {
            aResponse(form).persistedIn(persistence(), tenant, invitation());
            assertThat(elsewhere(() -> listed(cycle))).isEmpty();
        }

        @Test
        void may_be_closed_before_its_end() {
            List<FeedbackResponse> stored = IntStream.range(0, 3)
                    .mapToObj(i -> aResponse(form).persistedIn(persistence(), tenant, invitation()))
                    .toList();
            within(() -> {
                try (Stream<FeedbackResponse> stream = responses().ofCycle(cycle)) {
                    assertThat(stream.iterator().next()).isIn(stored);
                }
                assertThat(listed(cycle)).containsExactlyInAnyOrderElementsOf(stored);
            });
        }

        private FeedbackResponse responseAbout(UserId target, FeedbackResponseId id) {
            FeedbackInvitation invitation =
                    anInvitation(cycle).about(target).submitted().persistedIn(persistence(), tenant);
            return aResponse(form).withId(id).persistedIn(persistence(), tenant, invitation);
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

    @Nested
    class Removing_all {

        @Test
        void deletes_linked_and_unlinked_responses_of_the_cycle() {
            SecretHash receipt = freshReceipt();
            FeedbackInvitation invitation = invitation();
            aResponse(form).persistedIn(persistence(), tenant, invitation);
            aResponse(form).unlinked().withReceipt(receipt).persistedIn(persistence(), tenant, invitation());
            within(() -> responses().removeAll(cycle));
            assertThat(ofCycle(cycle)).isEmpty();
            assertThat(within(() -> responses().findByInvitation(invitation.id())))
                    .isEmpty();
            assertThat(within(() -> responses().findByReceipt(receipt))).isEmpty();
        }

        @Test
        void leaves_other_cycles_and_organizations_as_they_were() {
            FeedbackResponse response = aResponse(form).persistedIn(persistence(), tenant, invitation());
            FeedbackCycleId another = anotherCycle();
            within(() -> responses().removeAll(another));
            elsewhere(() -> responses().removeAll(cycle));
            assertThat(ofCycle(cycle)).containsExactly(response);
        }
    }

    @Nested
    class Shuffling {

        @Test
        void gives_every_response_without_origin_a_fresh_id_and_keeps_what_it_says() {
            List<FeedbackResponse> before = IntStream.range(0, 6)
                    .mapToObj(i -> aResponse(form)
                            .unlinked()
                            .withReceipt(freshReceipt())
                            .saying(comment("Number " + i))
                            .persistedIn(persistence(), tenant, invitation()))
                    .toList();
            List<FeedbackResponseId> given = new ArrayList<>();
            shuffle(recording(given));
            List<FeedbackResponse> after = ofCycle(cycle);
            assertThat(after).extracting(FeedbackResponse::id).containsExactlyInAnyOrderElementsOf(given);
            assertThat(after)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactlyInAnyOrderElementsOf(before);
        }

        @Test
        void keeps_all_answers_of_a_response_together() {
            FeedbackResponse before = aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation());
            shuffle(FeedbackResponsesContract::freshId);
            assertThat(ofCycle(cycle)).extracting(FeedbackResponse::answers).containsExactly(before.answers());
        }

        @Test
        void lets_receipts_find_what_they_came_with() {
            SecretHash receipt = freshReceipt();
            aResponse(form)
                    .unlinked()
                    .withReceipt(receipt)
                    .saying(comment("Mine"))
                    .persistedIn(persistence(), tenant, invitation());
            aResponse(form)
                    .unlinked()
                    .withReceipt(freshReceipt())
                    .saying(comment("Not mine"))
                    .persistedIn(persistence(), tenant, invitation());
            shuffle(FeedbackResponsesContract::freshId);
            assertThat(within(() -> responses().findByReceipt(receipt))
                            .orElseThrow()
                            .answers())
                    .containsExactly(comment("Mine"));
        }

        @Test
        void leaves_linked_responses_as_they_were() {
            FeedbackResponse linked = aResponse(form).persistedIn(persistence(), tenant, invitation());
            List<FeedbackResponseId> given = new ArrayList<>();
            shuffle(recording(given));
            assertThat(given).isEmpty();
            assertThat(ofCycle(cycle)).containsExactly(linked);
        }

        @Test
        void leaves_other_cycles_as_they_were() {
            FeedbackCycleId another = anotherCycle();
            FeedbackInvitation invitation = anInvitation(another).submitted().persistedIn(persistence(), tenant);
            FeedbackResponse other = aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation);
            shuffle(FeedbackResponsesContract::freshId);
            assertThat(ofCycle(another)).containsExactly(other);
        }

        @Test
        void shuffles_nothing_of_another_organization() {
            FeedbackResponse response = aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation());
            elsewhere(() -> responses().shuffle(cycle, FeedbackResponsesContract::freshId));
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void takes_a_cycle_without_responses() {
            shuffle(FeedbackResponsesContract::freshId);
            assertThat(ofCycle(cycle)).isEmpty();
        }

        @Test
        void takes_many_responses() {
            FeedbackInvitation invitation = invitation();
            within(() -> IntStream.range(0, 1_100)
                    .forEach(i -> responses()
                            .add(aResponse(form)
                                    .unlinked()
                                    .saying(comment("Same"))
                                    .to(invitation))));
            List<FeedbackResponseId> given = new ArrayList<>();
            shuffle(recording(given));
            assertThat(ofCycle(cycle))
                    .extracting(FeedbackResponse::id)
                    .containsExactlyInAnyOrderElementsOf(given)
                    .hasSize(1_100);
        }

        private void shuffle(Supplier<FeedbackResponseId> ids) {
            within(() -> responses().shuffle(cycle, ids));
        }

        private Supplier<FeedbackResponseId> recording(List<FeedbackResponseId> given) {
            return () -> {
                FeedbackResponseId id = freshId();
                given.add(id);
                return id;
            };
        }
    }

    private static FeedbackResponseId freshId() {
        return new FeedbackResponseId(Fresh.uuid());
    }

    private static SecretHash freshReceipt() {
        return new Secret(Fresh.uuid().toString()).hash();
    }

    private Answer comment(String text) {
        FeedbackQuestion last =
                form.content().questions().get(form.content().questions().size() - 1);
        return new Answer.Commented(last.id(), text);
    }

    private FeedbackCycleId anotherCycle() {
        return aCycle().with(form)
                .collecting()
                .persistedIn(persistence(), tenant)
                .id();
    }

    private FeedbackInvitation invitation() {
        return anInvitation(cycle).submitted().persistedIn(persistence(), tenant);
    }

    private List<FeedbackResponse> ofCycle(FeedbackCycleId wanted) {
        return within(() -> listed(wanted));
    }

    private List<FeedbackResponse> listed(FeedbackCycleId wanted) {
        try (Stream<FeedbackResponse> stream = responses().ofCycle(wanted)) {
            return stream.toList();
        }
    }

    private FeedbackResponses responses() {
        return persistence().feedbackResponses();
    }
}
