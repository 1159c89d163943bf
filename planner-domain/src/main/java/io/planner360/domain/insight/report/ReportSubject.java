package io.planner360.domain.insight.report;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;

/** What a report is about. */
public sealed interface ReportSubject {
    /** The cycle that it is made of. */
    FeedbackCycleId cycle();

    /** How the raters of a cycle respond. */
    record ResponseRates(FeedbackCycleId cycle) implements ReportSubject {
        public ResponseRates {
            requireNonNull(cycle, "cycle");
        }
    }

    /** How departments were seen in each competency of a cycle. */
    record HeatMap(FeedbackCycleId cycle) implements ReportSubject {
        public HeatMap {
            requireNonNull(cycle, "cycle");
        }
    }

    /** How the people whom somebody manages stand beside what their jobs required in a cycle. */
    record TeamGaps(FeedbackCycleId cycle, UserId manager) implements ReportSubject {
        public TeamGaps {
            requireNonNull(cycle, "cycle");
            requireNonNull(manager, "manager");
        }
    }

    /** The released scores of a person in a cycle. */
    record PersonScores(FeedbackCycleId cycle, UserId person) implements ReportSubject {
        public PersonScores {
            requireNonNull(cycle, "cycle");
            requireNonNull(person, "person");
        }
    }
}
