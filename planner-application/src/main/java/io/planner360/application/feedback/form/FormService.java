package io.planner360.application.feedback.form;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms. Each method is one unit of work; those that change something read may throw {@link StaleAggregate}
 * when somebody else was faster, and can be called again.
 */
public final class FormService {
    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final Stored stored;

    /** Made by the {@code Planner}. */
    public FormService(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.stored = context.stored();
    }

    /** See {@link CreateForm}. */
    public Either<Refusal, FeedbackForm> create(CreateForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.frameworkInUse(command.framework()))
                        .flatMap(framework -> content(command.draft(), Set.of())
                                .flatMap(content -> Either.<Refusal, FeedbackForm>narrow(FeedbackForm.create(
                                        new FeedbackFormId(context.ids().next()), framework, content))))
                        .peek(persistence.feedbackForms()::add));
    }

    /** See {@link EditForm}. */
    public Either<Refusal, FeedbackForm> edit(EditForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(form -> stored.framework(form.framework())
                                .flatMap(framework -> content(command.draft(), questionsOf(form))
                                        .flatMap(content -> form.edit(framework, content))))
                        .map(form -> persistence.feedbackForms().update(form.atVersion(command.version()))));
    }

    /** See {@link FindForm}. */
    public Either<Refusal, FeedbackForm> find(FindForm question) {
        return context.attempt(
                question.actor(), () -> access.requireMember(question).flatMap(reader -> stored.form(question.form())));
    }

    private Either<Refusal, FormContent> content(FormDraft draft, Set<FeedbackQuestionId> known) {
        return Either.narrow(
                draft.content(() -> new FeedbackQuestionId(context.ids().next()), known));
    }

    private static Set<FeedbackQuestionId> questionsOf(FeedbackForm form) {
        return form.content().questions().stream().map(FeedbackQuestion::id).collect(Collectors.toSet());
    }
}
