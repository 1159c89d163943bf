package io.planner360.application.learning.internal;

import static java.util.Objects.requireNonNull;

import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.domain.Persistence;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.learning.LearningRule;
import io.planner360.domain.learning.plan.CompetencyGap;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.plan.PlanAdvisor;
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

/** Shows a released report to the advisor, and nothing else that was said about the person. */
public final class ReportAdvice {
    private final Persistence persistence;
    private final PlanAdvisor advisor;

    /** On the store of the context. */
    public ReportAdvice(Context context, PlanAdvisor advisor) {
        this.persistence = context.persistence();
        this.advisor = advisor;
    }

    /**
     * What the advisor made of a report.
     *
     * @param gaps all that it was shown of the report
     * @param proposals what it proposes, of which all can stand in a plan
     */
    public record Advice(
            FeedbackCycle cycle,
            PublishedReport report,
            List<CompetencyGap> gaps,
            MadeBy madeBy,
            List<ObjectiveProposal> proposals) {
        public Advice {
            requireNonNull(cycle, "cycle");
            requireNonNull(report, "report");
            gaps = List.copyOf(gaps);
            requireNonNull(madeBy, "madeBy");
            proposals = List.copyOf(proposals);
        }
    }

    /** The advice for what begins on a day of the calendar in use, or everything that is wrong with it. */
    public Either<Refusal, Advice> on(FeedbackCycleId cycleId, UserId user, LocalDate start) {
        return Found.orRefuse(persistence.feedbackCycles().find(cycleId), "feedback cycle", cycleId)
                .flatMap(cycle -> released(cycleId, user).flatMap(report -> {
                    List<CompetencyGap> gaps = gaps(cycle, report);
                    return proposed(gaps, start)
                            .map(proposals -> new Advice(cycle, report, gaps, advisor.madeBy(), proposals));
                }));
    }

    private Either<Refusal, List<ObjectiveProposal>> proposed(List<CompetencyGap> gaps, LocalDate start) {
        List<LearningResource> catalogue = persistence
                .learningResources()
                .developing(gaps.stream().map(gap -> gap.competency().id()).toList());
        List<ObjectiveProposal> proposals = advisor.propose(gaps, catalogue, start);
        Violations violations = new Violations();
        advisor.madeBy().check(violations);
        ObjectiveProposal.check(violations, proposals, gaps, catalogue, start);
        return Either.narrow(violations.orElse(() -> proposals));
    }

    private Either<Refusal, PublishedReport> released(FeedbackCycleId cycle, UserId user) {
        return persistence
                .publishedReports()
                .find(cycle, user)
                .filter(report -> report.status() == ReportStatus.RELEASED)
                .<Either<Refusal, PublishedReport>>map(Either::right)
                .orElseGet(() -> Either.left(new RuleViolated(
                        LearningRule.REPORT_NOT_RELEASED,
                        "Plans and recommendations are made from a released report; there is none yet.")));
    }

    private List<CompetencyGap> gaps(FeedbackCycle cycle, PublishedReport report) {
        CompetencyFramework framework = persistence
                .feedbackForms()
                .find(cycle.form())
                .map(FeedbackForm::framework)
                .flatMap(persistence.competencyFrameworks()::find)
                .orElseThrow();
        LevelScaleMap levels = persistence.feedbackCycles().frozenLevels(cycle.id());
        boolean measured = !profileIsRetired(cycle, report.target(), framework);
        return report.content().scores().stream()
                .map(score -> measured ? score : score.withoutRequirement())
                .flatMap(score -> framework
                        .competency(score.competency())
                        .map(competency -> Stream.of(gap(competency, score, levels)))
                        .orElseGet(Stream::empty))
                .toList();
    }

    /** The report keeps what the job required; nothing new starts from a profile that has been retired since. */
    private boolean profileIsRetired(FeedbackCycle cycle, UserId user, CompetencyFramework framework) {
        return persistence
                .cycleTargets()
                .find(cycle.id(), user)
                .filter(target -> persistence.roleProfiles().ofFramework(framework.id()).stream()
                        .anyMatch(profile ->
                                !profile.active() && profile.jobTitle().equals(target.jobTitle())))
                .isPresent();
    }

    private static CompetencyGap gap(Competency competency, CompetencyScore score, LevelScaleMap levels) {
        return new CompetencyGap(
                competency,
                score.others(),
                score.others().flatMap(others -> levels.levelReached(competency.id(), others)),
                score.requirement().map(Requirement::level),
                score.requirementGap());
    }
}
