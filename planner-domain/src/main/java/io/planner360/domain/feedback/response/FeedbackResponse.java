package io.planner360.domain.feedback.response;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.SecretHash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A submission: what one rater says about one target.
 *
 * @param origin the invitation behind it and when it came; empty where the rater was promised anonymity,
 *     and then nothing else here tells who it was
 * @param receipt lets the holder of a secret find an answer that nobody else can attribute
 * @param answers in the form's order, at most one a question
 */
public record FeedbackResponse(
        FeedbackResponseId id,
        FeedbackCycleId cycle,
        UserId target,
        RaterGroupCode group,
        Optional<Origin> origin,
        Optional<SecretHash> receipt,
        List<Answer> answers) {
    public FeedbackResponse {
        requireNonNull(id, "id");
        requireNonNull(cycle, "cycle");
        requireNonNull(target, "target");
        requireNonNull(group, "group");
        requireNonNull(origin, "origin");
        requireNonNull(receipt, "receipt");
        answers = List.copyOf(answers);
    }

    /** Where a linked response comes from. */
    public record Origin(FeedbackInvitationId invitation, Instant submittedAt) {
        public Origin {
            requireNonNull(invitation, "invitation");
            requireNonNull(submittedAt, "submittedAt");
        }
    }
}
