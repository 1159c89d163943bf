package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

/** The same as {@link Participation}, over those targets only who were of the department at enrolment. */
public record ParticipationCell(String department, Participation counts) {
    public ParticipationCell {
        requireNonNull(department, "department");
        requireNonNull(counts, "counts");
    }
}
