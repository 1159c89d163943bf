package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.insight.analysis.ReadTrend;
import io.planner360.cli.report.TrendLine;
import io.planner360.cli.report.TrendView;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How others saw a person in two cycles. The means of the groups are weighed as in a report, and only groups that are
 * shown in both cycles are among them: otherwise a group that came or went would look like a change.
 */
final class TrendViews {
    private static final int MOST_VALUES = 1_000;

    private final Planner planner;
    private final CycleResult earlier;
    private final CycleResult later;

    TrendViews(Planner planner, CycleResult earlier, CycleResult later) {
        this.planner = planner;
        this.earlier = earlier;
        this.later = later;
    }

    /** Nothing if the person was not rated in both. */
    Optional<TrendView> of(UserId person) {
        List<TrendValue> values = Accepted.by(planner.insight()
                        .analyses()
                        .trend(new ReadTrend(
                                later.groundwork().staff().operator(), person, PageRequest.first(MOST_VALUES))))
                .items()
                .stream()
                .filter(value -> !value.group().equals(RaterGroupCode.SELF))
                .toList();
        List<TrendLine> lines = new ArrayList<>();
        for (Competency competency : later.framework().stored().competencies()) {
            line(competency, values).ifPresent(lines::add);
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendView(
                        List.of(earlier.cycle().name(), later.cycle().name()), lines));
    }

    private Optional<TrendLine> line(Competency competency, List<TrendValue> all) {
        List<TrendValue> before = of(earlier, competency.id(), all);
        List<TrendValue> now = of(later, competency.id(), all);
        Set<RaterGroupCode> both = groups(before);
        both.retainAll(groups(now));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendLine(
                        competency.name(),
                        List.of(Optional.of(mean(before, both)), Optional.of(mean(now, both))),
                        now.get(0).lowest(),
                        now.get(0).highest()));
    }

    private static List<TrendValue> of(CycleResult result, CompetencyId competency, List<TrendValue> all) {
        FeedbackCycleId cycle = result.cycle().id();
        return all.stream()
                .filter(value -> value.cycle().equals(cycle))
                .filter(value -> value.competency().equals(competency))
                .toList();
    }

    private static Set<RaterGroupCode> groups(List<TrendValue> values) {
        Set<RaterGroupCode> groups = new HashSet<>();
        values.forEach(value -> groups.add(value.group()));
        return groups;
    }

    private double mean(List<TrendValue> values, Set<RaterGroupCode> groups) {
        double sum = 0;
        double weights = 0;
        for (TrendValue value : values) {
            if (groups.contains(value.group())) {
                double weight = later.form()
                        .group(value.group())
                        .map(RaterGroup::weight)
                        .map(BigDecimal::doubleValue)
                        .orElseThrow();
                sum += weight * value.mean();
                weights += weight;
            }
        }
        return sum / weights;
    }
}
