package io.planner360.testkit;

import io.planner360.domain.Persistence;
import io.planner360.testkit.competency.CompetenciesContract;
import io.planner360.testkit.competency.CompetencyFrameworksContract;
import io.planner360.testkit.competency.CompetencyGapsContract;
import io.planner360.testkit.competency.CompetencyReviewsContract;
import io.planner360.testkit.competency.RoleProfilesContract;
import io.planner360.testkit.competency.UserCompetenciesContract;
import io.planner360.testkit.feedback.CycleInvitationsContract;
import io.planner360.testkit.feedback.CycleTargetsContract;
import io.planner360.testkit.feedback.ExternalRatersContract;
import io.planner360.testkit.feedback.FeedbackCyclesContract;
import io.planner360.testkit.feedback.FeedbackFormsContract;
import io.planner360.testkit.feedback.FeedbackInvitationsContract;
import io.planner360.testkit.feedback.FeedbackNominationsContract;
import io.planner360.testkit.feedback.FeedbackRemindersContract;
import io.planner360.testkit.feedback.FeedbackResponsesContract;
import io.planner360.testkit.feedback.RaterPoliciesContract;
import io.planner360.testkit.insight.AnalyticsEventsContract;
import io.planner360.testkit.insight.DashboardsContract;
import io.planner360.testkit.insight.FeedbackAnalysesContract;
import io.planner360.testkit.insight.LearningAnalysesContract;
import io.planner360.testkit.insight.ReportsContract;
import io.planner360.testkit.learning.LearningPlansContract;
import io.planner360.testkit.learning.LearningProgressEntriesContract;
import io.planner360.testkit.learning.LearningResourcesContract;
import io.planner360.testkit.learning.PlanTemplatesContract;
import io.planner360.testkit.learning.RecommendationsContract;
import io.planner360.testkit.notification.EventDeliveriesContract;
import io.planner360.testkit.notification.OutboxEventsContract;
import io.planner360.testkit.organization.BulkImportsContract;
import io.planner360.testkit.organization.MembershipChangesContract;
import io.planner360.testkit.organization.MembershipPeriodsContract;
import io.planner360.testkit.organization.MembershipsContract;
import io.planner360.testkit.organization.OrganizationsContract;
import io.planner360.testkit.organization.RolesContract;
import io.planner360.testkit.organization.StandardsContract;
import io.planner360.testkit.organization.UsersContract;
import io.planner360.testkit.rating.PublishedReportsContract;
import io.planner360.testkit.shared.UnitOfWorkContract;
import org.junit.jupiter.api.Nested;

/**
 * All contracts at once: what a store as a whole is held to. An adapter's test is this class and one method:
 *
 * <pre>{@code
 * class OurStoreTest extends PersistenceContract {
 *   protected Persistence persistence() {
 *     return OurStore.shared();
 *   }
 * }
 * }</pre>
 *
 * <p>Who replaces a single port extends that port's contract instead.
 */
public abstract class PersistenceContract {

    /** The store that is held to the contracts. Asked often: an expensive one is kept by the adapter's test. */
    protected abstract Persistence persistence();

    /** True for a store in which one unit of work at a time is active and others wait for their turn. */
    protected boolean unitsTakeTurns() {
        return false;
    }

    @Nested
    class UnitOfWork extends UnitOfWorkContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class OutboxEvents extends OutboxEventsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class EventDeliveries extends EventDeliveriesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Organizations extends OrganizationsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Standards extends StandardsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Users extends UsersContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class MembershipChanges extends MembershipChangesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class MembershipPeriods extends MembershipPeriodsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Memberships extends MembershipsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Roles extends RolesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class CompetencyFrameworks extends CompetencyFrameworksContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Competencies extends CompetenciesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class RoleProfiles extends RoleProfilesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class UserCompetencies extends UserCompetenciesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class CompetencyReviews extends CompetencyReviewsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class CompetencyGaps extends CompetencyGapsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackForms extends FeedbackFormsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackCycles extends FeedbackCyclesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class CycleTargets extends CycleTargetsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class ExternalRaters extends ExternalRatersContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackInvitations extends FeedbackInvitationsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class CycleInvitations extends CycleInvitationsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackNominations extends FeedbackNominationsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackReminders extends FeedbackRemindersContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class BulkImports extends BulkImportsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class RaterPolicies extends RaterPoliciesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackResponses extends FeedbackResponsesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class PublishedReports extends PublishedReportsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class LearningResources extends LearningResourcesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Recommendations extends RecommendationsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class PlanTemplates extends PlanTemplatesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class LearningPlans extends LearningPlansContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class LearningProgressEntries extends LearningProgressEntriesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class FeedbackAnalyses extends FeedbackAnalysesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class LearningAnalyses extends LearningAnalysesContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class AnalyticsEvents extends AnalyticsEventsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Reports extends ReportsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }

    @Nested
    class Dashboards extends DashboardsContract {

        @Override
        protected Persistence persistence() {
            return PersistenceContract.this.persistence();
        }

        @Override
        protected boolean unitsTakeTurns() {
            return PersistenceContract.this.unitsTakeTurns();
        }
    }
}
