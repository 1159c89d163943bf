package io.planner360.testkit.feedback;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.AnswerCheck;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.response.FeedbackResponse;
import io.planner360.domain.feedback.response.FeedbackResponse.Origin;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.SecretHash;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Builds a {@link FeedbackResponse}. */
public final class ResponseBuilder {

    private final FeedbackForm form;
    private FeedbackResponseId id = new FeedbackResponseId(Fresh.uuid());
    private boolean linked = true;
    private Instant submittedAt = Instant.parse("2026-03-10T10:00:00Z");
    private Optional<SecretHash> receipt = Optional.empty();
    private List<Answer> answers;

    ResponseBuilder(FeedbackForm form) {
        this.form = form;
        this.answers = ResponseMother.answersTo(form);
    }

    public ResponseBuilder withId(FeedbackResponseId newId) {
        id = newId;
        return this;
    }

    public ResponseBuilder submittedAt(Instant instant) {
        submittedAt = instant;
        return this;
    }

    /** Nothing of the response tells which invitation it answers. */
    public ResponseBuilder unlinked() {
        linked = false;
        return this;
    }

    public ResponseBuilder withReceipt(SecretHash hash) {
        receipt = Optional.of(hash);
        return this;
    }

    /** These answers instead of the usual ones; required ones may be missing. */
    public ResponseBuilder saying(Answer... newAnswers) {
        answers = List.of(newAnswers);
        return this;
    }

    /** The response to the invitation, not stored. */
    public FeedbackResponse to(FeedbackInvitation invitation) {
        return new FeedbackResponse(
                id,
                invitation.cycle(),
                invitation.target(),
                invitation.group(),
                linked ? Optional.of(new Origin(invitation.id(), submittedAt)) : Optional.empty(),
                receipt,
                granted(AnswerCheck.draft(form, answers)));
    }

    /** The response to the invitation, which is stored already, stored. The invitation stays as it is. */
    public FeedbackResponse persistedIn(Persistence persistence, OrganizationId tenant, FeedbackInvitation invitation) {
        FeedbackResponse response = to(invitation);
        return granted(persistence
                .unitOfWork()
                .attempt(tenant, () -> persistence.feedbackResponses().add(response)));
    }
}
