package io.planner360.application.learning;

import io.planner360.application.internal.Context;
import io.planner360.application.learning.plan.PlanService;
import io.planner360.application.learning.recommendation.RecommendationService;
import io.planner360.application.learning.resource.ResourceService;
import io.planner360.application.learning.template.TemplateService;
import io.planner360.domain.learning.plan.PlanAdvisor;

/** How people develop. */
public final class LearningService {
    private final ResourceService resources;
    private final RecommendationService recommendations;
    private final TemplateService templates;
    private final PlanService plans;

    /** Made by the {@code Planner}. */
    public LearningService(Context context, PlanAdvisor advisor) {
        resources = new ResourceService(context);
        recommendations = new RecommendationService(context, advisor);
        templates = new TemplateService(context);
        plans = new PlanService(context, advisor);
    }

    /** What people learn from. */
    public ResourceService resources() {
        return resources;
    }

    /** What is recommended to them. */
    public RecommendationService recommendations() {
        return recommendations;
    }

    /** What plans are made of. */
    public TemplateService templates() {
        return templates;
    }

    /** What they plan to learn, and how far they are. */
    public PlanService plans() {
        return plans;
    }
}
