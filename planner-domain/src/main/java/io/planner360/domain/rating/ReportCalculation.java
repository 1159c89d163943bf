package io.planner360.domain.rating;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Turns the answers about a target into what may be published of them. Pure: it reads nothing and stores
 * nothing.
 *
 * <p>A rater's score in a competency is the mean of the items the rater answered, so that each rater counts
 * once. A group's score is the mean of its rater scores, published from the group's threshold on, both for
 * the group as a whole and for the competency. Small groups are shown together, or not at all, as the form says.
 * Everything else is computed from published cells.
 */
public final class ReportCalculation {
    private final FeedbackForm form;
    private final CompetencyFramework framework;
    private final LevelScaleMap levels;
    private final CommentSelection comments;
    private final RaterScores raterScores;

    /**
     * @param form the frozen form of the cycle
     * @param levels the frozen map of the cycle
     * @param commentOrder what shuffles the comments; unpredictable in production
     */
    public ReportCalculation(
            FeedbackForm form, CompetencyFramework framework, LevelScaleMap levels, Random commentOrder) {
        this.form = form;
        this.framework = framework;
        this.levels = levels;
        this.comments = new CommentSelection(form, commentOrder);
        this.raterScores = new RaterScores(form);
    }

    /** The report on one target, in whatever order the answers come. */
    public ReportContent calculate(List<AnswerSheet> sheets, Optional<RoleProfile> profile) {
        Map<RaterGroupCode, List<Map<CompetencyId, BigDecimal>>> scored = new HashMap<>();
        for (AnswerSheet sheet : sheets) {
            Map<CompetencyId, BigDecimal> ofRater = raterScores.of(sheet);
            if (!ofRater.isEmpty()) {
                scored.computeIfAbsent(sheet.group(), group -> new ArrayList<>())
                        .add(ofRater);
            }
        }
        Map<RaterGroupCode, Integer> raters = new HashMap<>();
        scored.forEach((group, ofRaters) -> raters.put(group, ofRaters.size()));
        ShownGroups groups = ShownGroups.of(form.content(), raters);
        Map<RaterGroupCode, List<Map<CompetencyId, BigDecimal>>> shown = new HashMap<>();
        scored.forEach((group, ofRaters) -> groups.shownAs(group)
                .ifPresent(as ->
                        shown.computeIfAbsent(as, code -> new ArrayList<>()).addAll(ofRaters)));
        Set<CompetencyId> rated = form.ratedCompetencies().keySet();
        List<CompetencyScore> competencies = framework.competencies().stream()
                .map(Competency::id)
                .filter(rated::contains)
                .map(competency -> score(competency, groups, shown, profile))
                .toList();
        return new ReportContent(groups.published(), competencies, comments.from(sheets, groups));
    }

    private CompetencyScore score(
            CompetencyId competency,
            ShownGroups groups,
            Map<RaterGroupCode, List<Map<CompetencyId, BigDecimal>>> shown,
            Optional<RoleProfile> profile) {
        List<GroupScore> cells = new ArrayList<>();
        BigDecimal weightedSum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RaterGroupCode group : groups.shown()) {
            List<BigDecimal> ofGroup = shown.getOrDefault(group, List.of()).stream()
                    .map(ofRater -> Optional.ofNullable(ofRater.get(competency)))
                    .flatMap(Optional::stream)
                    .toList();
            if (ofGroup.size() < groups.threshold(group)) {
                continue;
            }
            SampleStatistics statistics = new SampleStatistics(ofGroup);
            BigDecimal mean = statistics.mean().orElseThrow();
            Optional<Double> deviation = ofGroup.size() < ShownGroups.FEWEST_FOR_DEVIATION || statistics.allEqual()
                    ? Optional.empty()
                    : statistics.deviation();
            cells.add(new GroupScore(group, ofGroup.size(), mean.doubleValue(), deviation));
            if (!group.equals(RaterGroupCode.SELF) && groups.haveTotal()) {
                weightedSum = weightedSum.add(groups.weight(group).multiply(mean));
                weights = weights.add(groups.weight(group));
            }
        }
        Optional<Double> self = cells.stream()
                .filter(cell -> cell.group().equals(RaterGroupCode.SELF))
                .map(GroupScore::mean)
                .findFirst();
        Optional<Double> others = weights.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        weightedSum.divide(weights, SampleStatistics.PRECISION).doubleValue());
        Optional<Requirement> requirement = profile.flatMap(p -> p.requiredLevel(competency))
                .map(level -> new Requirement(level, levels.valueOf(competency, level)));
        return new CompetencyScore(competency, cells, self, others, requirement);
    }
}
