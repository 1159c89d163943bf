package io.planner360.testkit.learning;

import static io.planner360.testkit.shared.Granted.granted;

import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.PlanStep;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.testkit.shared.Fresh;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a {@link LearningPlan}. */
public final class PlanBuilder {
    private static final Instant MADE = Instant.parse("2026-03-20T08:15:30.000001Z");
    private static final Instant MOVED = Instant.parse("2026-03-25T16:00:00Z");

    private final UserId member;
    private final Optional<FeedbackCycleId> cycle;
    private final List<PlanStep> steps = new ArrayList<>();
    private LearningPlanId id = new LearningPlanId(Fresh.uuid());
    private String title = "Development plan, spring 2026";
    private String description = "What matters this year.";
    private LocalDate startDate = LocalDate.of(2026, 4, 1);
    private List<LearningObjective> objectives = List.of();
    private List<PlanAnalysis.Gap> gaps = List.of();

    PlanBuilder(UserId member, Optional<FeedbackCycleId> cycle) {
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

    /** Of a plan made by hand. */
    public PlanBuilder described(String newDescription) {
        description = newDescription;
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

    /** What the advisor was shown, of a plan made from a cycle. */
    public PlanBuilder basedOn(PlanAnalysis.Gap... shown) {
        gaps = List.of(shown);
        return this;
    }

    /** The plan is ACTIVE. */
    public PlanBuilder approved() {
        return moved(PlanStep.APPROVE);
    }

    /** The plan takes these steps, one after the other. */
    public PlanBuilder moved(PlanStep... newSteps) {
        steps.addAll(List.of(newSteps));
        return this;
    }

    /** The plan, not stored, at version 1. */
    public LearningPlan built() {
        LearningPlan plan = draft();
        for (PlanStep step : steps) {
            plan = granted(plan.move(step, MOVED));
        }
        return plan;
    }

    private LearningPlan draft() {
        return cycle.map(from -> LearningPlan.proposed(
                        id,
                        member,
                        from,
                        title,
                        new PlanAnalysis(
                                new MadeBy("An advisor", "2026-03"), new PublishedReportId(Fresh.uuid()), gaps),
                        startDate,
                        objectives,
                        MADE))
                .orElseGet(() -> granted(LearningPlan.byHand(
                        id, member, title, description, startDate, startDate.plusDays(90), objectives, MADE)));
    }

    /** The plan, stored as a draft, and then moved if asked for; the member is enrolled if not yet. */
    public LearningPlan persistedIn(Persistence persistence, OrganizationId tenant) {
        return persistence.unitOfWork().within(tenant, () -> {
            cycle.ifPresent(from -> {
                if (!persistence.cycleTargets().enrol(from, List.of(member)).isEmpty()) {
                    throw new AssertionError("the plan is of nobody who is a member");
                }
            });
            LearningPlan plan = granted(persistence.learningPlans().add(draft()));
            for (PlanStep step : steps) {
                plan = persistence.learningPlans().update(granted(plan.move(step, MOVED)));
            }
            return plan;
        });
    }
}
