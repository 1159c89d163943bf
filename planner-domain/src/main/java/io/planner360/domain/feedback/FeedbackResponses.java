package io.planner360.domain.feedback;

import io.planner360.domain.shared.SecretHash;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The tenant's submissions. Of one without origin nothing is kept that could lead to its rater. */
public interface FeedbackResponses {
    /** Stores a response with its answers. */
    void add(FeedbackResponse response);

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
     * Stores every response without origin anew, in an order and with ids that tell nothing of when it
     * came; what the response says stays as it is.
     *
     * @param freshIds random, one for each
     */
    void shuffle(FeedbackCycleId cycle, Supplier<FeedbackResponseId> freshIds);
}
