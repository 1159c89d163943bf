package io.planner360.testkit.differential.internal;

import io.planner360.domain.feedback.cycle.CycleStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Says which command comes next: at random, but so that cycles get answers, are closed and released, and plans
 * are made from them, in several organizations at once.
 */
public final class CommandMix {
    private static final int ENOUGH = 3;

    private final Dice dice;
    private final World world;
    private final PeopleCommands people;
    private final AccountCommands accounts;
    private final HistoryCommands history;
    private final CompetencyCommands competencies;
    private final ProfileCommands profiles;
    private final AssessmentCommands assessments;
    private final FormCommands forms;
    private final CycleCommands cycles;
    private final NominationCommands nominations;
    private final AnswerCommands answers;
    private final ReportCommands reports;
    private final LearningCommands learning;
    private final RecommendationCommands recommendations;
    private final TemplateCommands templates;
    private final InsightCommands insight;
    private final NotificationCommands notifications;

    public CommandMix(long seed, World world) {
        this.world = world;
        dice = new Dice(new Random(seed), world);
        people = new PeopleCommands(dice);
        accounts = new AccountCommands(dice);
        history = new HistoryCommands(dice);
        competencies = new CompetencyCommands(dice);
        profiles = new ProfileCommands(dice);
        assessments = new AssessmentCommands(dice);
        forms = new FormCommands(dice);
        cycles = new CycleCommands(dice);
        nominations = new NominationCommands(dice, cycles);
        answers = new AnswerCommands(dice);
        reports = new ReportCommands(dice);
        learning = new LearningCommands(dice);
        recommendations = new RecommendationCommands(dice);
        templates = new TemplateCommands(dice);
        insight = new InsightCommands(dice);
        notifications = new NotificationCommands(dice);
    }

    /** The next one. */
    public Record next(Instant now) {
        List<Tenant> tenants = world.tenants();
        if (tenants.isEmpty()) {
            return people.found(false);
        }
        Choices choices = new Choices();
        Tenant tenant = dice.of(tenants);
        boolean enough = tenants.size() >= ENOUGH;
        choices.add(enough ? 0.15 : 3, () -> people.found(enough));
        choices.add(1.2, this::timePasses);
        choices.add(isDue(now) ? 2 : 0.2, CloseDue::new);
        choices.add(isDue(now) ? 2 : 0.6, RunDue::new);
        choices.add(1, RemindDue::new);
        choices.add(0.5, TellOverdue::new);
        people.propose(tenant, choices);
        people.proposeRoles(tenant, choices);
        accounts.propose(tenant, now, choices);
        history.propose(tenant, now, choices);
        competencies.propose(tenant, choices);
        profiles.propose(tenant, choices);
        assessments.propose(tenant, choices);
        forms.propose(tenant, choices);
        cycles.propose(tenant, now, choices);
        nominations.propose(tenant, now, choices);
        answers.propose(tenant, now, choices);
        reports.propose(tenant, now, choices);
        learning.propose(tenant, now, choices);
        recommendations.propose(tenant, now, choices);
        templates.propose(tenant, now, choices);
        insight.propose(tenant, now, choices);
        notifications.propose(tenant, choices);
        return choices.pick(dice.random());
    }

    private MoveClock timePasses() {
        return new MoveClock(
                dice.oneIn(6)
                        ? Duration.ofDays(dice.from(1, 6))
                        : Duration.ofSeconds(dice.from(1, 20_000), 123_456_789));
    }

    private boolean isDue(Instant now) {
        return world.tenants().stream()
                .flatMap(tenant -> tenant.cycles.values().stream())
                .anyMatch(cycle -> cycle.status() == CycleStatus.COLLECTING && cycle.isOverdue(now));
    }
}
