package io.planner360.inmemory.internal.insight;

import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.insight.analysis.LearningAnalyses;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.ResourceOutcome;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningProgress;
import io.planner360.domain.learning.plan.ObjectiveStatus;
import io.planner360.domain.learning.plan.PlanStatus;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.Membership;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.inmemory.internal.learning.LearningPorts;
import io.planner360.inmemory.internal.organization.OrganizationPorts;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.TextPages;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryLearningAnalyses implements LearningAnalyses {
    private final Store store;
    private final Published published;

    InMemoryLearningAnalyses(Store store) {
        this.store = store;
        this.published = new Published(store);
    }

    private Stream<LearningPlan> plans() {
        return store.tenant().stream(LearningPorts.PLANS, Tuple.empty());
    }

    private Stream<LearningPlan> active(UserId reader) {
        return plans().filter(plan -> plan.status() == PlanStatus.ACTIVE)
                .filter(plan -> plan.cycle()
                        .filter(cycle ->
                                published.barred(cycle, plan.user(), reader) || published.recalled(cycle, plan.user()))
                        .isEmpty());
    }

    @Override
    public Page<PlanSummary> progress(UserId person, UserId reader, PageRequest page) {
        return TextPages.of(
                active(reader)
                        .filter(plan -> plan.user().equals(person))
                        .map(plan -> new PlanSummary(plan.id(), plan.title(), plan.progress())),
                summary -> summary.plan().toString(),
                page);
    }

    @Override
    public Page<OverdueObjective> overdue(LocalDate day, UserId reader, PageRequest page) {
        return overdue(plan -> true, day, reader, page);
    }

    @Override
    public Page<OverdueObjective> overdueInTeam(UserId manager, LocalDate day, UserId reader, PageRequest page) {
        return overdue(
                plan -> store.tenant()
                        .find(OrganizationPorts.MEMBER, plan.user())
                        .flatMap(Membership::manager)
                        .equals(Optional.of(manager)),
                day,
                reader,
                page);
    }

    private Page<OverdueObjective> overdue(
            Predicate<LearningPlan> whose, LocalDate day, UserId reader, PageRequest page) {
        return TextPages.of(
                active(reader)
                        .filter(whose)
                        .flatMap(plan -> plan.objectives().stream()
                                .filter(objective -> objective.isOverdue(day))
                                .map(objective -> new OverdueObjective(
                                        objective.id(),
                                        plan.id(),
                                        plan.user(),
                                        objective.title(),
                                        objective.dueDate(),
                                        objective.percent()))),
                overdue -> sortable(overdue.dueDate()) + " " + overdue.objective(),
                page);
    }

    /** Days of the years from 1 on, as text of one length. */
    private static String sortable(LocalDate day) {
        return String.format(Locale.ROOT, "%012d", day.toEpochDay() - LocalDate.MIN.toEpochDay());
    }

    @Override
    public Page<ResourceOutcome> outcomes(PageRequest page) {
        Map<LearningResourceId, Map<UserId, List<BigDecimal>>> gains = plans().flatMap(plan ->
                        plan.objectives().stream()
                                .flatMap(objective -> gain(plan, objective).stream()
                                        .flatMap(gain -> objective.resources().stream()
                                                .map(resource -> Tuple.of(resource, plan.user(), gain)))))
                .collect(Collectors.groupingBy(
                        gain -> gain._1,
                        Collectors.groupingBy(
                                gain -> gain._2, Collectors.mapping(gain -> gain._3, Collectors.toList()))));
        return TextPages.of(
                gains.entrySet().stream()
                        .filter(entry -> entry.getValue().size() >= ResourceOutcome.FEWEST_PEOPLE)
                        .map(entry -> outcome(
                                entry.getKey(),
                                entry.getValue().values().stream()
                                        .map(Exactly::mean)
                                        .toList())),
                outcome -> outcome.resource().toString(),
                page);
    }

    private static ResourceOutcome outcome(LearningResourceId resource, List<BigDecimal> gainsByPerson) {
        return new ResourceOutcome(resource, gainsByPerson.size(), Exactly.rounded(Exactly.mean(gainsByPerson), 2));
    }

    private Optional<BigDecimal> gain(LearningPlan plan, LearningObjective objective) {
        return objective.status() == ObjectiveStatus.COMPLETED
                ? completion(plan, objective)
                        .flatMap(completed -> plan.cycle()
                                .flatMap(cycle -> published.released(cycle, plan.user()))
                                .flatMap(report -> seen(report, objective))
                                .flatMap(earlier -> after(completed, plan.user(), objective)
                                        .filter(later -> sameScale(earlier._2, later._2))
                                        .findFirst()
                                        .map(later -> later._1.subtract(earlier._1))))
                : Optional.empty();
    }

    private Optional<Instant> completion(LearningPlan plan, LearningObjective objective) {
        return store.tenant().stream(LearningPorts.PROGRESS, plan.id())
                .filter(entry -> entry.objective().equals(objective.id()) && entry.percent() == 100)
                .map(LearningProgress::recordedAt)
                .max(Comparator.naturalOrder());
    }

    /** What later cycles say of it, the first one first. */
    private Stream<Tuple2<BigDecimal, ResponseScale>> after(
            Instant completed, UserId user, LearningObjective objective) {
        return published
                .released(user)
                .map(report -> Tuple.of(published.cycle(report.cycle()), report))
                .filter(report ->
                        report._1.closedAt().filter(completed::isBefore).isPresent())
                .sorted(Comparator.comparing((Tuple2<FeedbackCycle, PublishedReport> report) ->
                                report._1.closedAt().orElseThrow())
                        .thenComparing(report -> report._1.id().value(), Position::compareUnsigned))
                .flatMap(report -> seen(report._2, objective).stream());
    }

    /** The score by others in the objective's competency, and the scale that it stands on. */
    private Optional<Tuple2<BigDecimal, ResponseScale>> seen(PublishedReport report, LearningObjective objective) {
        return published
                .score(report, objective.competency())
                .flatMap(CompetencyScore::others)
                .flatMap(others -> published
                        .scale(report.cycle(), objective.competency())
                        .map(scale -> Tuple.of(Exactly.decimal(others), scale)));
    }

    private static boolean sameScale(ResponseScale one, ResponseScale other) {
        return one.lowest() == other.lowest() && one.highest() == other.highest();
    }
}
