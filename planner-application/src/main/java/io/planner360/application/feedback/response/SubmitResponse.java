package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.SecretHash;
import java.util.List;
import java.util.Optional;

/**
 * A rater answers, once.
 *
 * @param receipt the hash of a random secret that the rater's device made and keeps: in an anonymous cycle
 *     the only thing by which the answer can be found again. Kept for answers that are not linked.
 */
@Guarded(relations = Relation.INVITED_RATER)
public record SubmitResponse(
        Actor actor, FeedbackInvitationId invitation, List<Answer> answers, Optional<SecretHash> receipt)
        implements Request {
    public SubmitResponse {
        answers = List.copyOf(answers);
    }
}
