package io.planner360.cli.cycle;

import io.planner360.cli.cycle.CycleResult.TargetResult;
import io.planner360.cli.input.CompetencyRow;
import io.planner360.cli.report.ScoreRow;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of {@code scores.csv}: people and competencies in the order of their files, groups in the form's. */
final class ScoreRows {
    private final CycleResult result;

    ScoreRows(CycleResult result) {
        this.result = result;
    }

    List<ScoreRow> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        for (TargetResult target : result.targets()) {
            Map<CompetencyId, CompetencyScore> scores = new HashMap<>();
            target.report().content().scores().forEach(score -> scores.put(score.competency(), score));
            for (CompetencyRow competency : result.input().competencies()) {
                CompetencyScore score = scores.get(result.framework().id(competency.id()));
                if (score != null) {
                    add(rows, target, competency.id(), score);
                }
            }
        }
        return rows;
    }

    private static void add(List<ScoreRow> rows, TargetResult target, String competency, CompetencyScore score) {
        String person = target.person().id();
        for (PublishedGroup group : target.report().content().groups()) {
            if (group.disclosure() == Disclosure.SHOWN || group.disclosure() == Disclosure.BELOW_THRESHOLD) {
                Optional<GroupScore> cell = cell(score, group.group());
                rows.add(ScoreRow.ofGroup(
                        person,
                        competency,
                        group.group().value(),
                        cell.map(GroupScore::raters),
                        cell.map(GroupScore::mean),
                        cell.flatMap(GroupScore::deviation)));
            }
        }
        int others = score.groups().stream()
                .filter(cell -> !cell.group().equals(RaterGroupCode.SELF))
                .mapToInt(GroupScore::raters)
                .sum();
        rows.add(new ScoreRow(
                person,
                competency,
                ScoreRow.OTHERS,
                Optional.of(others),
                score.others(),
                Optional.empty(),
                score.self(),
                score.requirement().flatMap(Requirement::scaleValue),
                score.requirementGap()));
    }

    static Optional<GroupScore> cell(CompetencyScore score, RaterGroupCode group) {
        return score.groups().stream()
                .filter(cell -> cell.group().equals(group))
                .findFirst();
    }
}
