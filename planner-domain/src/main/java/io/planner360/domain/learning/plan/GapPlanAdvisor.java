package io.planner360.domain.learning.plan;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.learning.resource.LearningResource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An advisor by plain rules, each of which a person can check:
 *
 * <ol>
 *   <li>The three largest shortfalls against the job, each multiplied by the competency's weight, become
 *       objectives.
 *   <li>Without any shortfall, of the competencies that have a level above the one reached, the one closest to
 *       its requirement becomes one stretch objective.
 *   <li>The target is one level above the one reached, and never above the required one but for a stretch.
 *   <li>Objectives are due 90 days apart, in order of importance, because a person works on one at a time.
 *   <li>At most three resources: those made for the target level first, then those made for no level, then
 *       the nearest level below; shorter ones first. How sure: 0.90 of those made for the target level, 0.60 of
 *       those made for no level, 0.30 of those made for one below.
 * </ol>
 */
public final class GapPlanAdvisor implements PlanAdvisor {
    private static final int MOST_OBJECTIVES = 3;
    private static final int MOST_RESOURCES = 3;
    private static final int DAYS_EACH = 90;
    private static final BigDecimal MADE_FOR_IT = new BigDecimal("0.90");
    private static final BigDecimal MADE_FOR_ANY = new BigDecimal("0.60");
    private static final BigDecimal MADE_FOR_LESS = new BigDecimal("0.30");
    private static final MadeBy RULES = new MadeBy("gap-rules", "1");

    @Override
    public MadeBy madeBy() {
        return RULES;
    }

    @Override
    public List<ObjectiveProposal> propose(
            List<CompetencyGap> gaps, List<LearningResource> catalogue, LocalDate start) {
        List<CompetencyGap> shortfalls = gaps.stream()
                .filter(gap -> gap.gap().filter(g -> g < 0).isPresent())
                .sorted(Comparator.comparingDouble(GapPlanAdvisor::weighted))
                .limit(MOST_OBJECTIVES)
                .toList();
        List<ObjectiveProposal> proposals = new ArrayList<>();
        for (CompetencyGap gap : shortfalls) {
            int required = gap.requiredLevel().orElseThrow();
            int target = Math.min(required, above(gap));
            proposals.add(proposal(gap, target, shortfall(gap, required), catalogue, due(start, proposals.size())));
        }
        if (shortfalls.isEmpty()) {
            stretch(gaps, catalogue, start).ifPresent(proposals::add);
        }
        return List.copyOf(proposals);
    }

    private static double weighted(CompetencyGap gap) {
        return gap.gap().orElseThrow() * gap.competency().weight().doubleValue();
    }

    private static int above(CompetencyGap gap) {
        return gap.reachedLevel().orElseThrow() + 1;
    }

    private static LocalDate due(LocalDate start, int before) {
        return start.plusDays((long) DAYS_EACH * (before + 1));
    }

    private static Optional<ObjectiveProposal> stretch(
            List<CompetencyGap> gaps, List<LearningResource> catalogue, LocalDate start) {
        return gaps.stream()
                .filter(gap -> gap.gap().isPresent())
                .filter(gap -> gap.competency().level(above(gap)).isPresent())
                .min(Comparator.comparingDouble(gap -> gap.gap().orElseThrow()))
                .map(gap -> proposal(
                        gap,
                        above(gap),
                        String.format(
                                Locale.ROOT,
                                "Others see no competency below what the job requires; of those with a further level, this one is closest to it (%.2f above).",
                                gap.gap().orElseThrow()),
                        catalogue,
                        due(start, 0)));
    }

    private static String shortfall(CompetencyGap gap, int required) {
        return String.format(
                Locale.ROOT,
                "Others rate this %.2f; the job requires level %d (%s), which is %.2f higher.",
                gap.score().orElseThrow(),
                required,
                levelName(gap.competency(), required),
                -gap.gap().orElseThrow());
    }

    private static ObjectiveProposal proposal(
            CompetencyGap gap, int target, String reason, List<LearningResource> catalogue, LocalDate due) {
        Competency competency = gap.competency();
        String ending = ": reach level " + target;
        String name = competency.name();
        String title = name.substring(
                        0,
                        name.offsetByCodePoints(
                                0, Math.min(name.codePointCount(0, name.length()), 255 - ending.length())))
                + ending;
        return new ObjectiveProposal(
                competency.id(),
                title,
                reason,
                target,
                due,
                catalogue.stream()
                        .filter(resource -> resource.competencies().contains(competency.id()))
                        .filter(resource -> resource.level().orElse(0) <= target)
                        .sorted(Comparator.comparingInt((LearningResource resource) -> distance(resource, target))
                                .thenComparingInt(LearningResource::minutes)
                                .thenComparing(LearningResource::title))
                        .limit(MOST_RESOURCES)
                        .map(resource -> new AdvisedResource(resource.id(), confidence(resource, target)))
                        .toList());
    }

    /** 0 for the target level itself, 1 for no level, then one more for each level below. */
    private static int distance(LearningResource resource, int target) {
        return resource.level()
                .map(level -> level == target ? 0 : 1 + target - level)
                .orElse(1);
    }

    private static BigDecimal confidence(LearningResource resource, int target) {
        return resource.level()
                .map(level -> level == target ? MADE_FOR_IT : MADE_FOR_LESS)
                .orElse(MADE_FOR_ANY);
    }

    private static String levelName(Competency competency, int level) {
        return competency.level(level).map(CompetencyLevel::name).orElse("");
    }
}
