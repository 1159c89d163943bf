package io.planner360.domain.feedback.response;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The tenant's submissions. Of one without origin nothing is kept that could lead to its rater. */
public interface FeedbackResponses {
    /** The name of the rule that each response has a receipt of its own. */
    String RECEIPT_TAKEN = "feedback_responses_receipt_key";

    /** Stores a response with its answers; {@link #RECEIPT_TAKEN} where another one has its receipt. */
    Either<Conflict, FeedbackResponse> add(FeedbackResponse response);

    /**
     * Stores responses of one cycle with their answers, all or none, in an order that tells nothing of the list's;
     * {@link #RECEIPT_TAKEN} where another one has the receipt of one of them.
     */
    Either<Conflict, List<FeedbackResponse>> addAll(List<FeedbackResponse> responses);

    /** The response of this invitation, where it is linked. */
    Optional<FeedbackResponse> findByInvitation(FeedbackInvitationId invitation);

    /** The response that came with this receipt. */
    Optional<FeedbackResponse> findByReceipt(SecretHash receipt);

    /**
     * All responses of the cycle by target id and then response id, bytes compared unsigned, read as a
     * stream in constant memory. Close it within the unit of work.
     */
    Stream<FeedbackResponse> ofCycle(FeedbackCycleId cycle);

    /**
     * Deletes the response.
     *
     * @throws StaleAggregate if it is not stored any more
     */
    void remove(FeedbackResponseId id);

    /** Deletes all responses about the target. */
    void removeAbout(FeedbackCycleId cycle, UserId target);

    /** Deletes all responses of the cycle. */
    void removeAll(FeedbackCycleId cycle);

    /**
     * Stores every response without origin anew, in an order and with ids that tell nothing of when it
     * came; what the response says stays as it is.
     *
     * @param freshIds random, one for each
     */
    void shuffle(FeedbackCycleId cycle, Supplier<FeedbackResponseId> freshIds);
}
