package io.planner360.testkit.differential.internal;

import io.planner360.application.competency.assessment.BeginReview;
import io.planner360.application.competency.assessment.CancelReview;
import io.planner360.application.competency.assessment.CountLevels;
import io.planner360.application.competency.assessment.FindReview;
import io.planner360.application.competency.assessment.FinishReview;
import io.planner360.application.competency.assessment.ListGaps;
import io.planner360.application.competency.assessment.ListLevelHistory;
import io.planner360.application.competency.assessment.ListLevels;
import io.planner360.application.competency.assessment.ListTeamGaps;
import io.planner360.application.competency.assessment.RecordLevel;
import io.planner360.application.competency.assessment.RequestReview;
import io.planner360.domain.competency.assessment.CompetencyReview;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People's levels, reviews and gaps. */
final class AssessmentCommands {
    private static final Instant SOME_TIME = Instant.parse("2026-01-02T03:04:05Z");

    private final Dice dice;

    AssessmentCommands(Dice dice) {
        this.dice = dice;
    }

    void propose(Tenant tenant, Choices choices) {
        if (tenant.frameworks.isEmpty() || tenant.members.isEmpty()) {
            return;
        }
        choices.add(1.5, () -> record(tenant));
        choices.add(1, () -> review(tenant));
        choices.addIf(!tenant.frameworksInUse().isEmpty(), 1, () -> request(tenant, dice.of(tenant.frameworksInUse())));
        choices.addIf(!tenant.reviews.isEmpty(), 2, () -> goOn(tenant, dice.of(tenant.reviews)));
        choices.add(4, () -> question(tenant));
    }

    private RecordLevel record(Tenant tenant) {
        List<CompetencyFramework> inUse = tenant.frameworksInUse();
        CompetencyFramework framework = dice.of(inUse.isEmpty() || dice.oneIn(10) ? tenant.frameworks : inUse);
        Competency competency = dice.of(framework.competencies());
        Instant from = SOME_TIME.plusSeconds(dice.from(0, 3));
        return new RecordLevel(
                dice.actor(tenant, tenant.administrator),
                person(tenant),
                id(framework),
                id(competency),
                level(competency),
                from,
                dice.oneIn(4) ? Optional.of(from.plusSeconds(dice.oneIn(5) ? 0 : 100_000_000)) : Optional.empty(),
                evidence());
    }

    private RequestReview request(Tenant tenant, CompetencyFramework framework) {
        Competency competency = dice.of(framework.competencies());
        List<UserId> active = tenant.members(MembershipStatus.ACTIVE);
        UserId person = active.isEmpty() || dice.oneIn(5) ? person(tenant) : dice.of(active);
        return new RequestReview(
                tenant.person(person), id(framework), id(competency), level(competency), dice.text("", 4_000));
    }

    /** Leads a review further that somebody has asked for. */
    private Record goOn(Tenant tenant, CompetencyReview review) {
        Actor usual = review.reviewer().<Actor>map(tenant::person).orElse(tenant.administrator);
        return next(dice.actor(tenant, usual), review.user(), review.competency(), dice.from(1, 3));
    }

    /** Whatever its state is. */
    private Record review(Tenant tenant) {
        Competency competency = dice.of(dice.of(tenant.frameworks).competencies());
        return next(dice.actor(tenant, tenant.administrator), person(tenant), id(competency), level(competency));
    }

    private Record next(Actor actor, UserId person, CompetencyId competency, int level) {
        return dice.of(
                new BeginReview(actor, person, competency),
                new FinishReview(actor, person, competency, level, evidence()),
                new FinishReview(actor, person, competency, level, evidence()),
                new CancelReview(actor, person, competency));
    }

    private Record question(Tenant tenant) {
        CompetencyFramework framework = dice.of(tenant.frameworks);
        CompetencyId competency = id(dice.of(framework.competencies()));
        Actor reader = dice.reader(tenant);
        UserId person = person(tenant);
        return dice.of(
                new FindReview(reader, person, competency),
                new ListLevels(reader, person),
                new ListLevelHistory(reader, person, competency, dice.page()),
                new ListGaps(
                        reader,
                        person,
                        id(framework),
                        tenant.profiles.isEmpty() || dice.oneIn(2)
                                ? Optional.empty()
                                : Optional.of(dice.of(tenant.profiles).id())),
                new ListTeamGaps(reader, person, id(framework)),
                new CountLevels(reader, id(framework), dice.page()));
    }

    private Evidence evidence() {
        return new Evidence(dice.of(Evidence.Kind.values()), dice.text("", 4_000), dice.text("", 500));
    }

    private int level(Competency competency) {
        return dice.oneIn(30) ? 9 : dice.from(1, competency.levels().size());
    }

    private UserId person(Tenant tenant) {
        return dice.id(dice.of(tenant.members.keySet()), UserId::new, other -> List.copyOf(other.members.keySet()));
    }

    private CompetencyFrameworkId id(CompetencyFramework framework) {
        return dice.id(
                framework.id(),
                CompetencyFrameworkId::new,
                other -> other.frameworks.stream().map(CompetencyFramework::id).toList());
    }

    private CompetencyId id(Competency competency) {
        return dice.id(competency.id(), CompetencyId::new, other -> List.of());
    }
}
