package io.planner360.application.learning.plan;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.CompetencyGap;
import io.planner360.domain.learning.plan.LearningObjective;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.LearningPlan;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.plan.PlanAdvisor;
import io.planner360.domain.learning.plan.PlanAnalysis;
import io.planner360.domain.learning.plan.PlanDates;
import io.planner360.domain.learning.resource.LearningResource;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.rating.Requirement;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Makes a plan from a released report, and from nothing else that was said about the person. */
final class PlanDrafting {
    private final Context context;
    private final Persistence persistence;
    private final PlanAdvisor advisor;

    PlanDrafting(Context context, PlanAdvisor advisor) {
        this.context = context;
        this.persistence = context.persistence();
        this.advisor = advisor;
    }

    Either<Refusal, LearningPlan> draft(FeedbackCycleId cycleId, UserId user, LocalDate start) {
        return Either.<Refusal, LocalDate>narrow(new Violations()
                        .check(PlanDates.inUse(start), "startDate", PlanDates.MUST_BE_IN_USE)
                        .orElse(() -> start))
                .flatMap(valid -> from(cycleId, user, valid));
    }

    private Either<Refusal, LearningPlan> from(FeedbackCycleId cycleId, UserId user, LocalDate start) {
        return context.stored()
                .cycle(cycleId)
                .flatMap(cycle -> released(cycleId, user).flatMap(report -> {
                    List<CompetencyGap> gaps = gaps(cycle, report);
                    return proposed(gaps, start)
                            .map(objectives -> LearningPlan.proposed(
                                    new LearningPlanId(context.ids().next()),
                                    user,
                                    cycleId,
                                    title(cycle),
                                    PlanAnalysis.of(advisor.madeBy(), report.id(), gaps),
                                    start,
                                    objectives,
                                    context.now()))
                            .flatMap(plan ->
                                    Either.narrow(persistence.learningPlans().add(plan)));
                }));
    }

    /** What the advisor proposes, if all of it can stand in a plan. */
    private Either<Refusal, List<LearningObjective>> proposed(List<CompetencyGap> gaps, LocalDate start) {
        List<LearningResource> catalogue = persistence
                .learningResources()
                .developing(gaps.stream().map(gap -> gap.competency().id()).toList());
        List<ObjectiveProposal> proposals = advisor.propose(gaps, catalogue, start);
        Violations violations = new Violations();
        advisor.madeBy().check(violations);
        ObjectiveProposal.check(violations, proposals, gaps, catalogue, start);
        return Either.narrow(violations.orElse(() -> proposals.stream()
                .map(proposal ->
                        proposal.accepted(new LearningObjectiveId(context.ids().next())))
                .toList()));
    }

    private Either<Refusal, PublishedReport> released(FeedbackCycleId cycle, UserId user) {
        return persistence
                .publishedReports()
                .find(cycle, user)
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .<Either<Refusal, PublishedReport>>map(Either::right)
                .orElseGet(() -> Either.left(new RuleViolated(
                        LearningRule.REPORT_NOT_RELEASED,
                        "A plan is made from a released report; there is none yet.")));
    }

    private List<CompetencyGap> gaps(FeedbackCycle cycle, PublishedReport report) {
        CompetencyFramework framework = persistence
                .feedbackForms()
                .find(cycle.form())
                .map(FeedbackForm::framework)
                .flatMap(persistence.competencyFrameworks()::find)
                .orElseThrow();
        LevelScaleMap levels = persistence.feedbackCycles().frozenLevels(cycle.id());
        return report.content().scores().stream()
                .flatMap(score -> framework
                        .competency(score.competency())
                        .map(competency -> Stream.of(gap(competency, score, levels)))
                        .orElseGet(Stream::empty))
                .toList();
    }

    private static CompetencyGap gap(Competency competency, CompetencyScore score, LevelScaleMap levels) {
        return new CompetencyGap(
                competency,
                score.others(),
                score.others().flatMap(others -> levels.levelReached(competency.id(), others)),
                score.requirement().map(Requirement::level),
                score.requirementGap());
    }

    /** The cycle's name may be as long as a title, so that only its beginning fits. */
    private static String title(FeedbackCycle cycle) {
        String title = "Development plan: " + cycle.name();
        return title.codePointCount(0, title.length()) <= 255
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 255));
    }
}
