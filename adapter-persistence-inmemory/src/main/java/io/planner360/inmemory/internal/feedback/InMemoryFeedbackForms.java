package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.feedback.form.FeedbackForms;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.inmemory.internal.competency.CompetencyPorts;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import java.util.Optional;

final class InMemoryFeedbackForms implements FeedbackForms {
    static final Unique<FeedbackFormId, FeedbackForm> BY_ID = Unique.by("feedback form", FeedbackForm::id);
    static final Unique<FeedbackQuestionId, FeedbackForm> BY_QUESTION = Unique.byEach(
            "feedback question",
            form -> form.content().questions().stream()
                    .map(FeedbackQuestion::id)
                    .toList());
    private static final Table<FeedbackForm> FORMS = Table.of(BY_ID, BY_QUESTION);

    private final Store store;

    InMemoryFeedbackForms(Store store) {
        this.store = store;
    }

    @Override
    public void add(FeedbackForm form) {
        requireReferences(form);
        store.tenant().insert(FORMS, form);
    }

    @Override
    public Optional<FeedbackForm> find(FeedbackFormId id) {
        return store.tenant().find(BY_ID, id);
    }

    @Override
    public FeedbackForm update(FeedbackForm changed) {
        FeedbackForm stored = store.tenant().findAt(changed.version(), FeedbackForm::version, BY_ID, changed.id());
        requireReferences(changed);
        FeedbackForm next = changed.atVersion(changed.version() + 1);
        store.tenant().replace(FORMS, stored, next);
        return next;
    }

    private void requireReferences(FeedbackForm form) {
        WorkingCopy tenant = store.tenant();
        tenant.require(CompetencyPorts.FRAMEWORK, form.framework());
        for (FeedbackQuestion question : form.content().questions()) {
            question.competency().ifPresent(competency -> tenant.require(CompetencyPorts.COMPETENCY, competency));
        }
    }
}
