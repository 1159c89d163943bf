package io.planner360.inmemory.internal.learning;

import io.planner360.domain.learning.plan.LearningPlans;
import io.planner360.domain.learning.plan.LearningProgressEntries;
import io.planner360.domain.learning.resource.LearningResources;
import io.planner360.inmemory.internal.shared.Store;

/** The ports of this feature. */
public final class LearningPorts {
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
}
