package io.planner360.cli.cycle;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.GroupScore;
import io.planner360.domain.rating.PublishedComment;
import io.planner360.domain.rating.PublishedGroup;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as plain text, for a terminal. What is undefined is a dash. */
public final class ReportText {
    private static final int NAME = 28;
    private static final int COLUMN = 16;

    private final CompetencyFramework framework;
    private final FeedbackForm form;

    /**
     * For reports made with the form.
     *
     * @param framework the form's
     */
    public ReportText(CompetencyFramework framework, FeedbackForm form) {
        this.framework = framework;
        this.form = form;
    }

    /** The report, line by line. */
    public List<String> lines(String target, PublishedReport report) {
        List<RaterGroupCode> shown = report.content().groups().stream()
                .filter(group -> group.disclosure() == Disclosure.SHOWN)
                .map(PublishedGroup::group)
                .filter(group -> !group.equals(RaterGroupCode.SELF))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(target);
        lines.add("");
        StringBuilder head = new StringBuilder(cell("", NAME));
        List.of("required", "self", "others").forEach(name -> head.append(cell(name, COLUMN / 2 + 1)));
        shown.forEach(group -> head.append(cell(GroupLabels.of(group), COLUMN)));
        lines.add(head.toString().stripTrailing());
        report.content().scores().forEach(score -> lines.add(line(score, shown)));
        report.content().groups().stream()
                .filter(group -> group.disclosure() != Disclosure.SHOWN)
                .forEach(group -> lines.add(GroupLabels.of(group.group()) + ": " + why(group.disclosure())));
        comments(report, lines);
        return lines;
    }

    private static String why(Disclosure disclosure) {
        return switch (disclosure) {
            case SHOWN -> "shown";
            case COMBINED -> "too few answers to stand alone, shown together with others";
            case BELOW_THRESHOLD -> "too few answers to be shown";
            case NO_ANSWERS -> "no answers";
        };
    }

    private String line(CompetencyScore score, List<RaterGroupCode> shown) {
        StringBuilder line = new StringBuilder(
                cell(framework.competency(score.competency()).orElseThrow().name(), NAME));
        line.append(cell(number(score.requirement().flatMap(Requirement::scaleValue)), COLUMN / 2 + 1));
        line.append(cell(number(score.self()), COLUMN / 2 + 1));
        line.append(cell(number(score.others()), COLUMN / 2 + 1));
        for (RaterGroupCode group : shown) {
            line.append(cell(
                    number(score.groups().stream()
                            .filter(of -> of.group().equals(group))
                            .map(GroupScore::mean)
                            .findFirst()),
                    COLUMN));
        }
        return line.toString().stripTrailing();
    }

    private void comments(PublishedReport report, List<String> lines) {
        form.content().questions().forEach(question -> {
            List<PublishedComment> answers = report.content().comments().stream()
                    .filter(comment -> comment.question().equals(question.id()))
                    .toList();
            if (!answers.isEmpty()) {
                lines.add("");
                lines.add(question.text());
                answers.forEach(comment -> lines.add("  " + GroupLabels.of(comment.group()) + ": " + comment.text()));
            }
        });
    }

    private static String number(Optional<Double> value) {
        return value.map(known -> String.format(Locale.ROOT, "%.1f", known)).orElse("-");
    }

    /** At least one space ends it. */
    private static String cell(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
