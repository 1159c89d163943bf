package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

/**
 * Which edition of which form this is. A form that a started cycle keeps is changed by making its next edition.
 *
 * @param number 1 for the first, one more for each next
 */
public record FormEdition(FormFamilyId family, int number) {
    public FormEdition {
        requireNonNull(family, "family");
    }

    /** The first edition of a form. */
    public static FormEdition first(FeedbackFormId form) {
        return new FormEdition(FormFamilyId.beginningWith(form), 1);
    }

    /** The edition after this one. */
    public FormEdition next() {
        return new FormEdition(family, number + 1);
    }
}
