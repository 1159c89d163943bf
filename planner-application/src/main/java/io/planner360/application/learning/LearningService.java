package io.planner360.application.learning;

import io.planner360.application.internal.Context;
import io.planner360.application.learning.plan.PlanService;
import io.planner360.application.learning.resource.ResourceService;
import io.planner360.domain.learning.plan.PlanAdvisor;

/** How people develop. */
public final class LearningService {
    private final ResourceService resources;
    private final PlanService plans;

    /** Made by the {@code Planner}. */
    public LearningService(Context context, PlanAdvisor advisor) {
        resources = new ResourceService(context);
        plans = new PlanService(context, advisor);
    }

    /** What people learn from. */
    public ResourceService resources() {
        return resources;
    }

    /** What they plan to learn, and how far they are. */
    public PlanService plans() {
        return plans;
    }
}
