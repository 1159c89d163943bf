package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Identifies a form through all its editions: the id of the first one. */
public record FormFamilyId(UUID value) {
    public FormFamilyId {
        requireNonNull(value, "value");
    }

    /** The family that begins with this form. */
    public static FormFamilyId beginningWith(FeedbackFormId first) {
        return new FormFamilyId(first.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
