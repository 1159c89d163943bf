package io.planner360.cli.cycle;

import io.planner360.cli.cycle.CycleResult.TargetResult;
import io.planner360.cli.report.CommentBlock;
import io.planner360.cli.report.CommentView;
import io.planner360.cli.report.CompetencyRow;
import io.planner360.cli.report.GroupCell;
import io.planner360.cli.report.GroupColumn;
import io.planner360.cli.report.Slugs;
import io.planner360.cli.report.TargetPage;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of each target. */
final class TargetPages {
    private final CycleResult result;
    private final Overview overview;
    private final PlanViews plans;
    private final Map<CompetencyId, ResponseScale> scales;

    TargetPages(CycleResult result, Overview overview) {
        this.result = result;
        this.overview = overview;
        this.plans = new PlanViews(result);
        this.scales = result.form().ratedCompetencies();
    }

    List<TargetPage> pages() {
        Slugs slugs = new Slugs();
        return result.targets().stream().map(target -> page(target, slugs)).toList();
    }

    private TargetPage page(TargetResult target, Slugs slugs) {
        String name = target.person().firstName() + " " + target.person().lastName();
        PublishedReport report = target.report();
        List<PublishedGroup> groups = report.content().groups().stream()
                .filter(group ->
                        group.disclosure() == Disclosure.SHOWN || group.disclosure() == Disclosure.BELOW_THRESHOLD)
                .filter(group -> !group.group().equals(RaterGroupCode.SELF))
                .toList();
        String together = together(report);
        return new TargetPage(
                slugs.next(name),
                name,
                target.person().jobTitle(),
                target.person().department(),
                groups.stream().map(group -> column(group, together)).toList(),
                report.content().scores().stream()
                        .map(score -> row(score, groups))
                        .toList(),
                comments(report, together),
                notes(target, groups, together),
                Optional.of(plans.view(target)),
                overview.trend(report.target()));
    }

    /** What those groups are called that the report shows together; empty where it shows none so. */
    private static String together(PublishedReport report) {
        return report.content().groups().stream()
                .filter(group -> group.disclosure() == Disclosure.COMBINED)
                .map(group -> GroupLabels.of(group.group()))
                .collect(Collectors.joining(" + "));
    }

    private static String label(RaterGroupCode group, String together) {
        return group.equals(RaterGroupCode.COMBINED) ? together : GroupLabels.of(group);
    }

    private static GroupColumn column(PublishedGroup group, String together) {
        return new GroupColumn(
                group.group().value(),
                label(group.group(), together),
                group.raters(),
                group.disclosure() == Disclosure.SHOWN);
    }

    private CompetencyRow row(CompetencyScore score, List<PublishedGroup> groups) {
        Competency competency = result.framework().competency(score.competency());
        ResponseScale scale = Objects.requireNonNull(scales.get(score.competency()));
        return new CompetencyRow(
                competency.name(),
                result.framework().categoryName(competency),
                score.self(),
                score.others(),
                score.requirement().flatMap(Requirement::scaleValue),
                score.requirementGap(),
                groups.stream().map(group -> cell(score, group)).toList(),
                scale.lowest(),
                scale.highest());
    }

    private static GroupCell cell(CompetencyScore score, PublishedGroup group) {
        String code = group.group().value();
        return ScoreRows.cell(score, group.group())
                .map(cell -> GroupCell.shown(code, cell.raters(), cell.mean(), cell.deviation()))
                .orElseGet(() -> GroupCell.notShown(code));
    }

    private List<CommentBlock> comments(PublishedReport report, String together) {
        List<CommentBlock> blocks = new ArrayList<>();
        for (FeedbackQuestion question : result.form().content().questions()) {
            List<CommentView> comments = report.content().comments().stream()
                    .filter(comment -> comment.question().equals(question.id()))
                    .map(comment -> new CommentView(label(comment.group(), together), comment.text()))
                    .toList();
            if (!comments.isEmpty()) {
                blocks.add(new CommentBlock(question.text(), comments));
            }
        }
        return blocks;
    }

    private List<String> notes(TargetResult target, List<PublishedGroup> groups, String together) {
        List<String> notes = new ArrayList<>();
        if (!together.isEmpty()) {
            notes.add(together + ": shown together, for one of them alone could be told from the rest.");
        }
        for (PublishedGroup group : groups) {
            if (group.disclosure() == Disclosure.BELOW_THRESHOLD) {
                notes.add(String.format(
                        Locale.ROOT,
                        "%s: fewer than %d answered, so nothing of them is shown or counted.",
                        GroupLabels.of(group.group()),
                        result.form().group(group.group()).orElseThrow().threshold()));
            }
        }
        List<Requirement> requirements = target.report().content().scores().stream()
                .flatMap(score -> score.requirement().stream())
                .toList();
        if (requirements.isEmpty()) {
            notes.add("The framework requires no level of this job title, so there is no gap.");
        } else if (requirements.stream()
                .anyMatch(requirement -> requirement.scaleValue().isEmpty())) {
            notes.add("Where levels have no value on the rating scale, there is no gap.");
        }
        return notes;
    }
}
