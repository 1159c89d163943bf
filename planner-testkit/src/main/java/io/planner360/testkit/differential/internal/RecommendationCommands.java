package io.planner360.testkit.differential.internal;

import io.planner360.application.learning.recommendation.AcceptRecommendation;
import io.planner360.application.learning.recommendation.DismissRecommendation;
import io.planner360.application.learning.recommendation.ListRecommendations;
import io.planner360.application.learning.recommendation.RecommendResources;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.recommendation.Recommendation;
import io.planner360.domain.learning.recommendation.RecommendationId;
import io.planner360.domain.learning.recommendation.RecommendationStatus;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is recommended because of reports, and what becomes of it. */
final class RecommendationCommands {
    private final Dice dice;

    RecommendationCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Instant now, Choices choices) {
        for (FeedbackCycle cycle : tenant.cycles(CycleStatus.CLOSED, now)) {
            List<UserId> targets = tenant.targets(cycle.id());
            List<UserId> released = targets.stream()
                    .filter(target -> tenant.isReleased(cycle.id(), target))
                    .toList();
            choices.addIf(!released.isEmpty(), 2, () -> recommend(tenant, cycle.id(), dice.of(released)));
            choices.addIf(!targets.isEmpty(), 0.2, () -> recommend(tenant, cycle.id(), dice.of(targets)));
        }
        choices.addIf(!tenant.members.isEmpty(), 0.6, () -> {
            UserId user = dice.of(tenant.members.keySet());
            return new ListRecommendations(
                    actor(tenant, user), user(user), dice.of(RecommendationStatus.values()), dice.page());
        });
        if (!tenant.recommendations.isEmpty()) {
            Recommendation any = dice.of(tenant.recommendations.values());
            List<Recommendation> offered = tenant.recommendations.values().stream()
                    .filter(one -> one.status() == RecommendationStatus.OFFERED)
                    .toList();
            choices.addIf(!offered.isEmpty(), 2, () -> accept(tenant, dice.of(offered)));
            choices.addIf(!offered.isEmpty(), 0.7, () -> dismiss(tenant, dice.of(offered)));
            choices.add(0.4, () -> accept(tenant, any));
            choices.add(0.3, () -> dismiss(tenant, any));
        }
    }

    private Actor actor(Tenant tenant, UserId user) {
        return dice.actor(tenant, dice.of(tenant.person(user), tenant.administrator));
    }

    private UserId user(UserId usual) {
        return dice.id(usual, UserId::new, other -> other.members.keySet());
    }

    private RecommendationId id(Recommendation one) {
        return dice.id(one.id(), RecommendationId::new, other -> other.recommendations.keySet());
    }

    private RecommendResources recommend(Tenant tenant, FeedbackCycleId cycle, UserId user) {
        return new RecommendResources(
                actor(tenant, user), dice.id(cycle, FeedbackCycleId::new, other -> other.cycles.keySet()), user(user));
    }

    private AcceptRecommendation accept(Tenant tenant, Recommendation one) {
        List<LearningPlan> own = tenant.plans.values().stream()
                .filter(plan -> plan.user().equals(one.user()))
                .toList();
        Optional<LearningPlanId> plan = own.isEmpty() || dice.oneIn(3)
                ? Optional.empty()
                : Optional.of(dice.id(dice.of(own).id(), LearningPlanId::new, other -> other.plans.keySet()));
        return new AcceptRecommendation(actor(tenant, one.user()), id(one), plan);
    }

    private DismissRecommendation dismiss(Tenant tenant, Recommendation one) {
        return new DismissRecommendation(actor(tenant, one.user()), id(one), dice.text("No time", 1_000));
    }
}
