package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

/** A form in a list of forms. */
public record FormSummary(
        FeedbackFormId id, FormEdition edition, String title, FormType type, boolean frozen, boolean active) {
    public FormSummary {
        requireNonNull(id, "id");
        requireNonNull(edition, "edition");
        requireNonNull(title, "title");
        requireNonNull(type, "type");
    }

    /** What a list says of the form. */
    public static FormSummary of(FeedbackForm form) {
        return new FormSummary(
                form.id(), form.edition(), form.content().title(), form.type(), form.frozen(), form.active());
    }
}
