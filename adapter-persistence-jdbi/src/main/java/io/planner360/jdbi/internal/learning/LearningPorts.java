package io.planner360.jdbi.internal.learning;

import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.jdbi.internal.Session;

/** The ports of this feature. */
public record LearningPorts(
        LearningResources resources,
        Recommendations recommendations,
        PlanTemplates templates,
        LearningPlans plans,
        LearningProgressEntries progress) {
    /** The ports that work in this session. */
    public static LearningPorts in(Session session) {
        return new LearningPorts(
                new JdbiLearningResources(session),
                new JdbiRecommendations(session),
                new JdbiPlanTemplates(session),
                new JdbiLearningPlans(session),
                new JdbiLearningProgressEntries(session));
    }
}
