package io.planner360.inmemory.internal.learning;

import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.recommendation.Recommendations;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.domain.learning.template.PlanTemplates;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.vavr.Tuple0;

/** The ports of this feature, and the keys by which others find plans. */
public final class LearningPorts {
    public static final Ordered<Tuple0, Position, LearningPlan> PLANS = InMemoryLearningPlans.ALL;

    /** The history of a plan. */
    public static final Ordered<LearningPlanId, Position, LearningProgress> PROGRESS = InMemoryLearningProgress.OF_PLAN;

    private LearningPorts() {}

    public static LearningResources learningResources(Store store) {
        return new InMemoryLearningResources(store);
    }

    public static LearningPlans learningPlans(Store store) {
        return new InMemoryLearningPlans(store);
    }

    public static LearningProgressEntries learningProgress(Store store) {
        return new InMemoryLearningProgress(store);
    }

    public static Recommendations recommendations(Store store) {
        return new InMemoryRecommendations(store);
    }

    public static PlanTemplates planTemplates(Store store) {
        return new InMemoryPlanTemplates(store);
    }
}
