package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.form.Authorship;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.FormEdition;
import io.planner360.domain.feedback.form.FormFamilyId;
import io.planner360.domain.feedback.form.FormSummary;
import io.planner360.domain.feedback.form.FormType;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Translations;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Pages;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Texts;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

final class InMemoryFeedbackForms implements FeedbackForms {
    static final Unique<FeedbackFormId, FeedbackForm> BY_ID = Unique.by("feedback form", FeedbackForm::id);
    static final Unique<FeedbackQuestionId, FeedbackForm> BY_QUESTION = Unique.byEach(
            "feedback question",
            form -> form.content().questions().stream()
                    .map(FeedbackQuestion::id)
                    .toList());
    private static final Unique<FormEdition, FeedbackForm> BY_EDITION =
            Unique.by("feedback form's edition", FeedbackForm::edition);
    private static final Ordered<FormFamilyId, Integer, FeedbackForm> OF_FAMILY =
            Ordered.by(form -> form.edition().family(), form -> form.edition().number());
    private static final Ordered<Tuple2<FormType, Boolean>, Position, FeedbackForm> LISTED = Ordered.by(
            form -> Tuple.of(form.type(), form.active()),
            form -> Position.of(form.id().value()));
    private static final Table<FeedbackForm> FORMS = Table.of(BY_ID, BY_QUESTION, BY_EDITION, OF_FAMILY, LISTED);

    private static final Texts<FeedbackFormId> TEXTS = Texts.of("feedback form");

    private final Store store;

    InMemoryFeedbackForms(Store store) {
        this.store = store;
    }

    @Override
    public Either<Conflict, FeedbackForm> add(FeedbackForm form) {
        if (store.tenant().has(BY_EDITION, form.edition())) {
            return Either.left(new Conflict(EDITION_TAKEN, "The form has this edition already."));
        }
        requireReferences(form);
        store.tenant().insert(FORMS, form);
        return Either.right(form);
    }

    @Override
    public Optional<FeedbackForm> find(FeedbackFormId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public Page<FormSummary> list(FormType type, boolean active, PageRequest page) {
        Page<FeedbackForm> forms = Pages.of(store.tenant().rows(LISTED, Tuple.of(type, active)), page);
        return new Page<>(forms.items().stream().map(FormSummary::of).toList(), forms.next());
    }

    @Override
    public List<FormSummary> editions(FormFamilyId family) {
        return store.tenant().stream(OF_FAMILY, family).map(FormSummary::of).toList();
    }

    @Override
    public FeedbackForm update(FeedbackForm changed) {
        FeedbackForm stored = store.tenant().findAt(changed.version(), FeedbackForm::version, BY_ID, changed.id());
        requireReferences(changed);
        FeedbackForm next = new FeedbackForm(
                stored.id(),
                stored.edition(),
                stored.framework(),
                stored.type(),
                changed.content(),
                changed.frozen(),
                changed.active(),
                new Authorship(
                        stored.authorship().createdBy(),
                        stored.authorship().createdAt(),
                        changed.authorship().updatedAt()),
                stored.version() + 1);
        store.tenant().replace(FORMS, stored, next);
        return next;
    }

    @Override
    public Translations translations(FeedbackFormId form) {
        return TEXTS.find(store.tenant(), form);
    }

    @Override
    public void translate(FeedbackFormId form, Translations translations) {
        WorkingCopy tenant = store.tenant();
        tenant.require(BY_ID, form);
        TEXTS.replace(tenant, form, translations);
    }

    private void requireReferences(FeedbackForm form) {
        WorkingCopy tenant = store.tenant();
        tenant.require(CompetencyPorts.FRAMEWORK, form.framework());
        form.authorship().createdBy().ifPresent(author -> tenant.require(OrganizationPorts.MEMBER, author));
        for (FeedbackQuestion question : form.content().questions()) {
            question.competency().ifPresent(competency -> tenant.require(CompetencyPorts.COMPETENCY, competency));
        }
    }
}
