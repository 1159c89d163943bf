package io.planner360.application.internal;

import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackFormId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;

/** What a command names by its id; refused where it is not there. Works inside the actor's unit of work. */
public final class Stored {
    private final Persistence persistence;

    Stored(Persistence persistence) {
        this.persistence = persistence;
    }

    /** The organization that the actor works for. */
    public Either<Refusal, Organization> organization(Actor actor) {
        OrganizationId id = actor.organization();
        return Found.orRefuse(persistence.organizations().find(id), "organization", id);
    }

    /** What the organization that the actor works for has decided. */
    public OrganizationSettings settings(Actor actor) {
        return organization(actor).map(Organization::settings).getOrElse(OrganizationSettings.UNSET);
    }

    /** The framework. */
    public Either<Refusal, CompetencyFramework> framework(CompetencyFrameworkId id) {
        return Found.orRefuse(persistence.competencyFrameworks().find(id), "competency framework", id);
    }

    /** The framework, if new things can be made with it. */
    public Either<Refusal, CompetencyFramework> frameworkInUse(CompetencyFrameworkId id) {
        return framework(id).flatMap(CompetencyFramework::inUse);
    }

    /** The form. */
    public Either<Refusal, FeedbackForm> form(FeedbackFormId id) {
        return Found.orRefuse(persistence.feedbackForms().find(id), "feedback form", id);
    }

    /** The form of the cycle. */
    public Either<Refusal, FeedbackForm> formOf(FeedbackCycle cycle) {
        return form(cycle.form());
    }

    /** The cycle. */
    public Either<Refusal, FeedbackCycle> cycle(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().find(id), "feedback cycle", id);
    }

    /** The target of the cycle, withdrawn or not. */
    public Either<Refusal, CycleTarget> target(FeedbackCycle cycle, UserId user) {
        return Found.orRefuse(persistence.cycleTargets().find(cycle.id(), user), "target", user);
    }

    /** The target, if still enrolled in the cycle. */
    public Either<Refusal, CycleTarget> enrolledTarget(FeedbackCycle cycle, UserId user) {
        return target(cycle, user)
                .filterOrElse(
                        CycleTarget::isEnrolled,
                        gone -> new RuleViolated(
                                FeedbackRule.TARGET_STATE, "This person has been withdrawn from the cycle."));
    }

    /** The cycle as it is while nobody can close it. */
    public Either<Refusal, FeedbackCycle> cycleToAnswer(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().lockToAnswer(id), "feedback cycle", id);
    }

    /** The cycle as it is while nobody else can answer, invite or close. */
    public Either<Refusal, FeedbackCycle> cycleAlone(FeedbackCycleId id) {
        return Found.orRefuse(persistence.feedbackCycles().lockToClose(id), "feedback cycle", id);
    }
}
