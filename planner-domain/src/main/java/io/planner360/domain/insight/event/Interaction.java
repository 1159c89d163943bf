package io.planner360.domain.insight.event;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResourceId;

/**
 * What somebody did, and with what. There is no kind for anything that a rater does, and none holds free text: when
 * an invitation was opened or an answer given could tell whose it is.
 */
public sealed interface Interaction {
    /** Which of the records this is. */
    Kind kind();

    /** The kinds, as they are counted and stored. */
    enum Kind {
        REPORT_READ,
        PLAN_OPENED,
        RESOURCE_OPENED,
        DASHBOARD_OPENED,
        SIGNED_IN
    }

    /** Read a report of this cycle; about whom is not said. */
    record ReportRead(FeedbackCycleId cycle) implements Interaction {
        public ReportRead {
            requireNonNull(cycle, "cycle");
        }

        @Override
        public Kind kind() {
            return Kind.REPORT_READ;
        }
    }

    /** Opened a learning plan. */
    record PlanOpened(LearningPlanId plan) implements Interaction {
        public PlanOpened {
            requireNonNull(plan, "plan");
        }

        @Override
        public Kind kind() {
            return Kind.PLAN_OPENED;
        }
    }

    /** Followed the link of a learning resource. */
    record ResourceOpened(LearningResourceId resource) implements Interaction {
        public ResourceOpened {
            requireNonNull(resource, "resource");
        }

        @Override
        public Kind kind() {
            return Kind.RESOURCE_OPENED;
        }
    }

    /** Opened a dashboard. */
    record DashboardOpened(DashboardId dashboard) implements Interaction {
        public DashboardOpened {
            requireNonNull(dashboard, "dashboard");
        }

        @Override
        public Kind kind() {
            return Kind.DASHBOARD_OPENED;
        }
    }

    /** Signed in. */
    record SignedIn() implements Interaction {
        @Override
        public Kind kind() {
            return Kind.SIGNED_IN;
        }
    }
}
