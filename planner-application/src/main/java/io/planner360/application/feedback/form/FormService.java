package io.planner360.application.feedback.form;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Stored;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormTexts;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms. Each method is one unit of work; those that change something read may throw {@link StaleAggregate}
 * when somebody else was faster, and can be called again.
 */
public final class FormService {
    private final Context context;
    private final FeedbackForms forms;
    private final AccessControl access;
    private final Stored stored;

    /** Made by the {@code Planner}. */
    public FormService(Context context) {
        this.context = context;
        this.forms = context.persistence().feedbackForms();
        this.access = context.access();
        this.stored = context.stored();
    }

    /** See {@link CreateForm}. */
    public Either<Refusal, FeedbackForm> create(CreateForm command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(author -> stored.frameworkInUse(command.framework())
                                .flatMap(framework -> content(command, command.draft(), Set.of())
                                        .flatMap(content -> Either.<Refusal, FeedbackForm>narrow(FeedbackForm.create(
                                                newForm(), framework, command.type(), content, by(author))))))
                        .flatMap(form -> Either.narrow(forms.add(form))));
    }

    /** See {@link EditForm}. */
    public Either<Refusal, FeedbackForm> edit(EditForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(form -> stored.framework(form.framework())
                                .flatMap(framework -> content(command, command.draft(), questionsOf(form))
                                        .flatMap(content -> form.edit(framework, content, context.now()))))
                        .map(form -> forms.update(form.atVersion(command.version()))));
    }

    /** See {@link ReviseForm}. */
    public Either<Refusal, FeedbackForm> revise(ReviseForm command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(author -> source(command.form()).flatMap(form -> {
                            Map<FeedbackQuestionId, FeedbackQuestionId> ids = newIds(form);
                            return form.revise(newForm(), ids, by(author)).flatMap(next -> add(next, form, ids));
                        })));
    }

    /** See {@link CopyForm}. */
    public Either<Refusal, FeedbackForm> copy(CopyForm command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(author -> source(command.form()).flatMap(form -> {
                            Map<FeedbackQuestionId, FeedbackQuestionId> ids = newIds(form);
                            return form.copy(newForm(), command.title(), command.as(), ids, by(author))
                                    .flatMap(copy -> add(copy, form, ids));
                        })));
    }

    /** The form that another one is made of, on a version of the framework with which new things are made. */
    private Either<Refusal, FeedbackForm> source(FeedbackFormId id) {
        return stored.form(id)
                .flatMap(form -> stored.frameworkInUse(form.framework()).map(framework -> form));
    }

    /** Stores what was made of another form, with the translations of that. */
    private Either<Refusal, FeedbackForm> add(
            FeedbackForm form, FeedbackForm from, Map<FeedbackQuestionId, FeedbackQuestionId> ids) {
        return Either.<Refusal, FeedbackForm>narrow(forms.add(form))
                .peek(added -> forms.translate(added.id(), FormTexts.renamed(forms.translations(from.id()), ids)));
    }

    /** See {@link RetireForm}. */
    public Either<Refusal, FeedbackForm> retire(RetireForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(form -> form.retire(context.now()))
                        .map(forms::update));
    }

    /** See {@link ReactivateForm}. */
    public Either<Refusal, FeedbackForm> reactivate(ReactivateForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(form -> form.reactivate(context.now()))
                        .map(forms::update));
    }

    /** See {@link TranslateForm}. Gives the form, as it was written, with its next version. */
    public Either<Refusal, FeedbackForm> translate(TranslateForm command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> stored.form(command.form()))
                        .flatMap(form -> form.translate(
                                        forms.translations(form.id()), command.locale(), command.texts())
                                .map(translations -> {
                                    // First, so that a cycle that starts meanwhile finds another version.
                                    FeedbackForm updated = forms.update(form.updated(context.now()));
                                    forms.translate(form.id(), translations);
                                    return updated;
                                })));
    }

    /** See {@link FindMissingTexts}. In the order of the form. */
    public Either<Refusal, List<String>> missingTexts(FindMissingTexts question) {
        return context.attempt(
                question.actor(),
                () -> access.require(question)
                        .flatMap(reader -> stored.form(question.form()))
                        .map(form -> forms.translations(form.id())
                                .missing(
                                        question.locale(),
                                        FormTexts.of(form.content()).keySet())));
    }

    /** See {@link FindForm}. */
    public Either<Refusal, FeedbackForm> find(FindForm question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> stored.form(question.form()))
                        .map(form -> question.locale()
                                .map(locale -> form.in(locale, forms.translations(form.id())))
                                .orElse(form)));
    }

    /** See {@link ListForms}. */
    public Either<Refusal, Page<FormSummary>> list(ListForms question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> forms.list(question.type(), question.active(), question.page())));
    }

    /** See {@link ListEditions}. The first one first; none where there is no such form. */
    public Either<Refusal, List<FormSummary>> editions(ListEditions question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question).map(reader -> forms.editions(question.family())));
    }

    private FeedbackFormId newForm() {
        return new FeedbackFormId(context.ids().next());
    }

    private Authorship by(Membership author) {
        return Authorship.of(Optional.of(author.user()), context.now());
    }

    private Map<FeedbackQuestionId, FeedbackQuestionId> newIds(FeedbackForm form) {
        Map<FeedbackQuestionId, FeedbackQuestionId> ids = new LinkedHashMap<>();
        form.content()
                .questions()
                .forEach(question -> ids.put(
                        question.id(), new FeedbackQuestionId(context.ids().next())));
        return ids;
    }

    private Either<Refusal, FormContent> content(Request command, FormDraft draft, Set<FeedbackQuestionId> known) {
        return Either.narrow(draft.content(
                () -> new FeedbackQuestionId(context.ids().next()), known, stored.settings(command.actor())));
    }

    private static Set<FeedbackQuestionId> questionsOf(FeedbackForm form) {
        return form.content().questions().stream().map(FeedbackQuestion::id).collect(Collectors.toSet());
    }
}
