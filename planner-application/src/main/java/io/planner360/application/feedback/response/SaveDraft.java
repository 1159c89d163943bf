package io.planner360.application.feedback.response;

import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import java.util.List;

/** A rater keeps answers that are not finished; they replace the draft before. */
public record SaveDraft(Actor actor, FeedbackInvitationId invitation, List<Answer> answers) {
    public SaveDraft {
        answers = List.copyOf(answers);
    }
}
