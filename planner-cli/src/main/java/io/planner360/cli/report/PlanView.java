package io.planner360.cli.report;

import java.util.List;
import java.util.Optional;

/**
 * A learning plan.
 *
 * @param period as text, such as "1 March to 31 August 2025"
 * @param percent how much is done, 0 to 100; absent if the plan has no objectives
 * @param objectives in the order in which they are shown
 */
public record PlanView(
        String title, String status, String period, Optional<Double> percent, List<ObjectiveView> objectives) {

    /** @throws IllegalArgumentException if the percentage is outside 0 to 100 */
    public PlanView {
        Percentages.check(percent);
        objectives = List.copyOf(objectives);
    }
}
