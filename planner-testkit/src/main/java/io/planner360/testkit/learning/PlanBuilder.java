package io.planner360.testkit.learning;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.LocalDate;
import java.util.List;

/** Builds a {@link LearningPlan}. */
public final class PlanBuilder {

    private final UserId member;
    private final FeedbackCycleId cycle;
    private LearningPlanId id = new LearningPlanId(Fresh.uuid());
    private String title = "Development plan, spring 2026";
    private LocalDate startDate = LocalDate.of(2026, 4, 1);
    private List<LearningObjective> objectives = List.of();
    private boolean approved;

    PlanBuilder(UserId member, FeedbackCycleId cycle) {
        this.member = member;
        this.cycle = cycle;
    }

    public PlanBuilder withId(LearningPlanId newId) {
        id = newId;
        return this;
    }

    public PlanBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public PlanBuilder startingOn(LocalDate day) {
        startDate = day;
        return this;
    }

    public PlanBuilder with(LearningObjective... newObjectives) {
        objectives = List.of(newObjectives);
        return this;
    }

    /** The plan is ACTIVE. */
    public PlanBuilder approved() {
        approved = true;
        return this;
    }

    /** The plan, not stored, at version 1. */
    public LearningPlan built() {
        LearningPlan draft = LearningPlan.draft(id, member, cycle, title, startDate, objectives);
        return approved ? granted(draft.approve()) : draft;
    }

    /** The plan, stored as a draft, and then approved if asked for; the member is enrolled if not yet. */
    public LearningPlan persistedIn(Persistence persistence, OrganizationId tenant) {
        LearningPlan draft = LearningPlan.draft(id, member, cycle, title, startDate, objectives);
        return persistence.unitOfWork().within(tenant, () -> {
            if (!persistence.cycleTargets().enrol(cycle, List.of(member)).isEmpty()) {
                throw new AssertionError("the plan is of nobody who is a member");
            }
            LearningPlan stored = granted(persistence.learningPlans().add(draft));
            return approved ? persistence.learningPlans().update(granted(stored.approve())) : stored;
        });
    }
}
