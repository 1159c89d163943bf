package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import java.util.List;

/** A rater keeps answers that are not finished; they replace the draft before. */
@Guarded(relations = Relation.INVITED_RATER)
public record SaveDraft(Actor actor, FeedbackInvitationId invitation, List<Answer> answers) implements Request {
    public SaveDraft {
        answers = List.copyOf(answers);
    }
}
