package io.planner360.application;

import static java.util.Objects.requireNonNull;

import io.planner360.application.notification.DeliveryCounts;
import io.planner360.domain.shared.PlannerException;
import java.util.List;

/**
 * What a call of {@link Planner#runDue} did.
 *
 * @param closed how many cycles it closed
 * @param reminded how many reminders it gave
 * @param overdue of how many objectives it told that they are overdue
 * @param deliveries what became of events
 * @param failures what could not be done and is left for the next call; everything else was done
 */
public record DueWork(
        int closed, int reminded, int overdue, DeliveryCounts deliveries, List<PlannerException> failures) {
    public DueWork {
        requireNonNull(deliveries, "deliveries");
        failures = List.copyOf(failures);
    }

    /** True if something has to be looked at: a failure of the store, or an event that no handler could take. */
    public boolean isTroubled() {
        return !failures.isEmpty() || deliveries.failed() > 0 || deliveries.dead() > 0;
    }
}
