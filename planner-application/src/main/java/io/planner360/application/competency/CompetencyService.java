package io.planner360.application.competency;

import io.planner360.application.competency.assessment.AssessmentService;
import io.planner360.application.competency.framework.FrameworkService;
import io.planner360.application.competency.profile.RoleProfileService;
import io.planner360.application.internal.Context;

/** What people should be good at, how good their jobs require them to be, and how good they are. */
public final class CompetencyService {
    private final FrameworkService frameworks;
    private final RoleProfileService profiles;
    private final AssessmentService assessments;

    /** Made by the {@code Planner}. */
    public CompetencyService(Context context) {
        frameworks = new FrameworkService(context);
        profiles = new RoleProfileService(context);
        assessments = new AssessmentService(context);
    }

    /** What people can be good at, and how good. */
    public FrameworkService frameworks() {
        return frameworks;
    }

    /** The levels that jobs require. */
    public RoleProfileService profiles() {
        return profiles;
    }

    /** How good people are, and what they lack for their jobs. */
    public AssessmentService assessments() {
        return assessments;
    }
}
