package io.planner360.testkit.feedback;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.feedback.response.FeedbackResponses;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Secret;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The part of {@link FeedbackResponsesContract} about all responses of a cycle at once. */
abstract class ResponsesOfCycleContract extends TenantPortContract {

    /** An anonymous form and a cycle with it that is collecting, stored. */
    FeedbackForm form;

    FeedbackCycleId cycle;

    @BeforeEach
    void startCycle() {
        form = aForm().anonymous().persistedIn(persistence(), tenant);
        cycle = anotherCycle();
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
            shuffle(ResponsesOfCycleContract::freshId);
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
            shuffle(ResponsesOfCycleContract::freshId);
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
            shuffle(ResponsesOfCycleContract::freshId);
            assertThat(ofCycle(another)).containsExactly(other);
        }

        @Test
        void shuffles_nothing_of_another_organization() {
            FeedbackResponse response = aResponse(form).unlinked().persistedIn(persistence(), tenant, invitation());
            elsewhere(() -> responses().shuffle(cycle, ResponsesOfCycleContract::freshId));
            assertThat(ofCycle(cycle)).containsExactly(response);
        }

        @Test
        void takes_a_cycle_without_responses() {
            shuffle(ResponsesOfCycleContract::freshId);
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

    static FeedbackResponseId freshId() {
        return new FeedbackResponseId(Fresh.uuid());
    }

    static SecretHash freshReceipt() {
        return new Secret(Fresh.uuid().toString()).hash();
    }

    Answer comment(String text) {
        FeedbackQuestion last =
                form.content().questions().get(form.content().questions().size() - 1);
        return new Answer.Commented(last.id(), text);
    }

    FeedbackCycleId anotherCycle() {
        return aCycle().with(form)
                .collecting()
                .persistedIn(persistence(), tenant)
                .id();
    }

    FeedbackInvitation invitation() {
        return anInvitation(cycle).submitted().persistedIn(persistence(), tenant);
    }

    List<FeedbackResponse> ofCycle(FeedbackCycleId wanted) {
        return within(() -> listed(wanted));
    }

    List<FeedbackResponse> listed(FeedbackCycleId wanted) {
        try (Stream<FeedbackResponse> stream = responses().ofCycle(wanted)) {
            return stream.toList();
        }
    }

    FeedbackResponses responses() {
        return persistence().feedbackResponses();
    }
}
