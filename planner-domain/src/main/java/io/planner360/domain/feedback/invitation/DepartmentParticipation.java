package io.planner360.domain.feedback.invitation;

import static java.util.Objects.requireNonNull;

/**
 * How the raters of a department's targets have responded so far, over all groups; the department is the target's at
 * enrolment. The numbers are those of {@link Participation}.
 */
public record DepartmentParticipation(String department, int invited, int submitted, int started, int declined) {
    public DepartmentParticipation {
        requireNonNull(department, "department");
    }

    static DepartmentParticipation of(ParticipationCell cell) {
        Participation counts = cell.counts();
        return new DepartmentParticipation(
                cell.department(), counts.invited(), counts.submitted(), counts.started(), counts.declined());
    }

    DepartmentParticipation plus(DepartmentParticipation other) {
        return new DepartmentParticipation(
                department,
                invited + other.invited,
                submitted + other.submitted,
                started + other.started,
                declined + other.declined);
    }
}
