package io.planner360.domain.insight.dashboard;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/** What a widget shows. It is asked with the rights of whoever reads the dashboard, and may show each another thing. */
public sealed interface WidgetConfiguration {

    /** How the raters of a cycle respond. */
    record ResponseRates(FeedbackCycleId cycle) implements WidgetConfiguration {
        public ResponseRates {
            requireNonNull(cycle, "cycle");
        }
    }

    /** How departments were seen in each competency of a cycle. */
    record HeatMap(FeedbackCycleId cycle) implements WidgetConfiguration {
        public HeatMap {
            requireNonNull(cycle, "cycle");
        }
    }

    /**
     * A person's published scores over cycles.
     *
     * @param person empty for the reader
     */
    record ScoreTrend(Optional<UserId> person) implements WidgetConfiguration {
        public ScoreTrend {
            requireNonNull(person, "person");
        }
    }

    /** How the people whom the reader manages stand beside what their jobs require. */
    record TeamGaps(FeedbackCycleId cycle) implements WidgetConfiguration {
        public TeamGaps {
            requireNonNull(cycle, "cycle");
        }
    }

    /**
     * What should have been reached.
     *
     * @param everybody of the whole organization; otherwise of the people whom the reader manages
     */
    record OverdueObjectives(boolean everybody) implements WidgetConfiguration {}

    /**
     * How far a person's active plans are.
     *
     * @param person empty for the reader
     */
    record ProgressSummary(Optional<UserId> person) implements WidgetConfiguration {
        public ProgressSummary {
            requireNonNull(person, "person");
        }
    }
}
