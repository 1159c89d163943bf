package io.planner360.domain.competency.assessment;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Violations;

/**
 * What a level rests on.
 *
 * @param note up to 4,000 characters, may be empty
 * @param reference where it can be looked up, as a certificate's number; up to 500 characters, may be empty
 */
public record Evidence(Kind kind, String note, String reference) {
    public Evidence {
        requireNonNull(kind, "kind");
        requireNonNull(note, "note");
        requireNonNull(reference, "reference");
    }

    /** Of which kind. */
    public enum Kind {
        /** A released feedback report. */
        FEEDBACK,
        /** Somebody has watched, tested or talked. */
        ASSESSMENT,
        /** Learned elsewhere, as a certificate says. */
        PRIOR_LEARNING,
        /** Decided against what else is known. */
        OVERRIDE
    }

    void check(Violations violations) {
        violations.optionalText(note, 4_000, "note").optionalText(reference, 500, "reference");
    }
}
