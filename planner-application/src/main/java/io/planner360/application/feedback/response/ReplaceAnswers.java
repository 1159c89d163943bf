package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Relation;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.organization.Actor;
import java.util.List;

/** Whoever holds the receipt of an anonymous answer says something else instead, while the cycle collects. */
@Guarded(relations = Relation.RECEIPT_HOLDER)
public record ReplaceAnswers(Actor.ReceiptHolder actor, List<Answer> answers) implements Request {
    public ReplaceAnswers {
        answers = List.copyOf(answers);
    }
}
