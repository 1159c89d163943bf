package io.planner360.application.competency;

import io.planner360.application.competency.framework.FrameworkService;
import io.planner360.application.competency.profile.RoleProfileService;
import io.planner360.application.internal.Context;

/** What people should be good at, and how good their jobs require them to be. */
public final class CompetencyService {
    private final FrameworkService frameworks;
    private final RoleProfileService profiles;

    /** Made by the {@code Planner}. */
    public CompetencyService(Context context) {
        frameworks = new FrameworkService(context);
        profiles = new RoleProfileService(context);
    }

    /** What people can be good at, and how good. */
    public FrameworkService frameworks() {
        return frameworks;
    }

    /** The levels that jobs require. */
    public RoleProfileService profiles() {
        return profiles;
    }
}
