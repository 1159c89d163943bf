package io.planner360.cli.cycle;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.framework.LevelScaleMap;
import io.planner360.domain.feedback.form.ScalePoint;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.PublishedReport;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which level the published scores of a target stand for. */
final class ReachedLevels {
    private final LevelScaleMap levels;

    ReachedLevels(CycleResult result) {
        levels = LevelScaleMap.of(
                result.framework().stored(),
                result.form().ratedCompetencies().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().points().stream()
                                        .map(ScalePoint::value)
                                        .toList())));
    }

    Optional<Integer> reached(PublishedReport report, CompetencyId competency) {
        return report.content().scores().stream()
                .filter(score -> score.competency().equals(competency))
                .findFirst()
                .flatMap(CompetencyScore::others)
                .flatMap(others -> levels.levelReached(competency, others));
    }
}
