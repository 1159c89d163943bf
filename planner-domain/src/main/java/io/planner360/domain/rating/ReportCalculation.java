package io.planner360.domain.rating;

import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the answers about a target into what may be published of them. Pure: it reads nothing and stores
 * nothing.
 *
 * <p>A rater's score in a competency is the mean of the items the rater answered, so that each rater counts
 * once. A group's score is the mean of its rater scores, published from the group's threshold on, both for
 * the group as a whole and for the competency. Everything else is computed from published cells.
 */
public final class ReportCalculation {
    private final FeedbackForm form;
    private final CompetencyFramework framework;
    private final LevelScaleMap levels;
    private final GroupPartition partition;
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
        this.partition = new GroupPartition(form.content().confidentiality());
        this.comments = new CommentSelection(form, partition, commentOrder);
        this.raterScores = new RaterScores(form);
    }

    /** The report on one target, in whatever order the answers come. */
    public ReportContent calculate(List<AnswerSheet> sheets, Optional<RoleProfile> profile) {
        Map<RaterGroupCode, Map<CompetencyId, List<BigDecimal>>> scores = new HashMap<>();
        Map<RaterGroupCode, Integer> raters = new HashMap<>();
        for (AnswerSheet sheet : sheets) {
            Map<CompetencyId, BigDecimal> scored = raterScores.of(sheet);
            if (!scored.isEmpty()) {
                raters.merge(sheet.group(), 1, Integer::sum);
            }
            scored.forEach((competency, score) -> scores.computeIfAbsent(sheet.group(), g -> new HashMap<>())
                    .computeIfAbsent(competency, c -> new ArrayList<>())
                    .add(score));
        }
        List<PublishedGroup> groups = partition.published(form.content().groups(), raters);
        Set<RaterGroupCode> shown = groups.stream()
                .filter(group -> group.disclosure() == Disclosure.SHOWN)
                .map(PublishedGroup::group)
                .collect(Collectors.toSet());
        Set<CompetencyId> rated = form.ratedCompetencies().keySet();
        List<CompetencyScore> competencies = framework.competencies().stream()
                .map(Competency::id)
                .filter(rated::contains)
                .map(competency -> score(competency, shown, scores, profile))
                .toList();
        return new ReportContent(groups, competencies, comments.from(sheets, shown));
    }

    private CompetencyScore score(
            CompetencyId competency,
            Set<RaterGroupCode> shown,
            Map<RaterGroupCode, Map<CompetencyId, List<BigDecimal>>> scores,
            Optional<RoleProfile> profile) {
        List<GroupScore> cells = new ArrayList<>();
        BigDecimal weightedSum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (RaterGroup group : form.content().groups()) {
            List<BigDecimal> ofGroup =
                    scores.getOrDefault(group.code(), Map.of()).getOrDefault(competency, List.of());
            if (!shown.contains(group.code()) || ofGroup.size() < partition.threshold(group)) {
                continue;
            }
            SampleStatistics statistics = new SampleStatistics(ofGroup);
            BigDecimal mean = statistics.mean().orElseThrow();
            Optional<Double> deviation = ofGroup.size() < GroupPartition.FEWEST_FOR_DEVIATION || statistics.allEqual()
                    ? Optional.empty()
                    : statistics.deviation();
            cells.add(new GroupScore(group.code(), ofGroup.size(), mean.doubleValue(), deviation));
            if (!group.code().equals(RaterGroupCode.SELF)) {
                weightedSum = weightedSum.add(group.weight().multiply(mean));
                weights = weights.add(group.weight());
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
