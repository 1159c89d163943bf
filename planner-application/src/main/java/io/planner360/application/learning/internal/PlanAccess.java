package io.planner360.application.learning.internal;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.internal.ReportAccess;
import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;

/** Who may see a plan, and who may change what it holds. */
public final class PlanAccess {
    private final Persistence persistence;
    private final AccessControl access;
    private final ReportAccess reportAccess;

    /** On the store of the context. */
    public PlanAccess(Context context) {
        this.persistence = context.persistence();
        this.access = context.access();
        this.reportAccess = new ReportAccess(context);
    }

    /** The actor's membership, if the guard lets them come close to this member. */
    public Either<Refusal, Membership> closeTo(UserId user, Request request) {
        return access.requireCloseTo(user, request)
                .flatMap(reader -> Found.orRefuse(persistence.memberships().find(user), "membership", user)
                        .map(member -> reader));
    }

    /** The plan, if the actor may see it: who may not read the report that it was made from may not. */
    public Either<Refusal, LearningPlan> visible(Request request, LearningPlanId id) {
        return Found.orRefuse(persistence.learningPlans().find(id), "learning plan", id)
                .flatMap(plan -> plan.cycle()
                        .map(cycle -> reportAccess.require(request, cycle, plan.user()))
                        .orElseGet(() ->
                                access.requireCloseTo(plan.user(), request).map(Membership::user))
                        .map(user -> plan));
    }

    /** The plan, if its content is for the actor to change: what was approved is not for whose plan it is. */
    public static Either<Refusal, LearningPlan> byWhoMay(Actor actor, LearningPlan plan) {
        return plan.status() == PlanStatus.ACTIVE ? byAnother(actor, plan) : Either.right(plan);
    }

    /** The plan, if it is another's. */
    public static Either<Refusal, LearningPlan> byAnother(Actor actor, LearningPlan plan) {
        return actor instanceof Actor.Person person && person.user().equals(plan.user())
                ? Either.left(new RuleViolated(
                        LearningRule.OWN_PLAN,
                        "Somebody else approves one's own plan, and changes what it holds once it is approved."))
                : Either.right(plan);
    }
}
