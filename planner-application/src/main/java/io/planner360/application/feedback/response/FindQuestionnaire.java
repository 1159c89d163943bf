package io.planner360.application.feedback.response;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Question;
import io.planner360.application.shared.Relation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.organization.Actor;
import java.util.Locale;
import java.util.Optional;

/**
 * A rater asks what there is to answer, and what is promised.
 *
 * @param locale in which language; without one the questions are as they were written, and the promise is in English
 */
@Guarded(relations = Relation.INVITED_RATER)
public record FindQuestionnaire(Actor actor, FeedbackInvitationId invitation, Optional<Locale> locale)
        implements Question {}
