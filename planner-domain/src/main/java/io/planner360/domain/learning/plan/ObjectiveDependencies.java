package io.planner360.domain.learning.plan;

import io.planner360.domain.shared.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What must be done before what: of the same plan, and never in a circle. */
final class ObjectiveDependencies {
    private ObjectiveDependencies() {}

    /** @param at how fields of the objective are named, as far as the objective */
    static void check(Violations violations, List<LearningObjective> all, LearningObjective objective, String at) {
        Map<LearningObjectiveId, Set<LearningObjectiveId>> dependencies = all.stream()
                .collect(Collectors.toMap(
                        LearningObjective::id, other -> other.content().dependencies(), (a, b) -> a, HashMap::new));
        violations
                .check(
                        dependencies.keySet().containsAll(objective.content().dependencies()),
                        at + "dependencies",
                        "must be objectives of this plan")
                .check(
                        !leadsTo(objective.id(), objective.content().dependencies(), dependencies),
                        at + "dependencies",
                        "must not lead back to the objective");
    }

    private static boolean leadsTo(
            LearningObjectiveId end,
            Set<LearningObjectiveId> begin,
            Map<LearningObjectiveId, Set<LearningObjectiveId>> dependencies) {
        Set<LearningObjectiveId> seen = new HashSet<>();
        List<LearningObjectiveId> next = new ArrayList<>(begin);
        while (!next.isEmpty()) {
            LearningObjectiveId one = next.remove(next.size() - 1);
            if (one.equals(end)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(dependencies.getOrDefault(one, Set.of()));
            }
        }
        return false;
    }
}
