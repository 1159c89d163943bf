package io.planner360.cli.cycle;

import io.planner360.cli.input.FeedbackEntry;
import io.planner360.cli.input.Outcome;
import io.planner360.cli.report.PlansJson;
import io.planner360.cli.report.ReportSite;
import io.planner360.cli.report.ReportSiteWriter;
import io.planner360.cli.report.ScoresCsv;
import io.planner360.cli.report.SiteSummary;
import io.planner360.domain.feedback.form.Confidentiality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what became of a cycle: {@code scores.csv}, {@code plans.json}, and the pages, the index last. */
final class ResultFiles {
    private final CycleResult result;
    private final Overview overview;

    ResultFiles(CycleResult result, Overview overview) {
        this.result = result;
        this.overview = overview;
    }

    CycleSummary write(Path directory) throws IOException {
        Files.createDirectories(directory);
        ScoresCsv.write(directory.resolve("scores.csv"), new ScoreRows(result).rows());
        PlansJson.write(directory.resolve("plans.json"), new PlanRows(result).rows());
        new ReportSiteWriter().write(directory, site());
        return new CycleSummary(
                result.settings().organization(),
                result.input().people().size(),
                result.input().entries().size(),
                count(Outcome.SUBMITTED),
                result.targets().size(),
                result.targets().stream()
                        .mapToInt(target -> target.plan().objectives().size())
                        .sum(),
                directory.resolve("index.html"));
    }

    private ReportSite site() {
        return new ReportSite(
                result.settings().organization(),
                result.cycle().name(),
                subtitle(result.form().content().confidentiality()),
                new SiteSummary(
                        result.input().entries().size(),
                        count(Outcome.SUBMITTED),
                        count(Outcome.DECLINED),
                        count(Outcome.DRAFT)),
                List.of(
                        "Others is the weighted mean of the rater groups that are shown, without the own rating.",
                        smallGroups(result.settings())),
                new TargetPages(result, overview).pages(),
                overview.dashboard());
    }

    private static String smallGroups(CycleSettings settings) {
        return switch (settings.smallGroups()) {
            case COMBINE ->
                "Protected groups of fewer than " + settings.threshold()
                        + " raters are shown together with others, or not at all.";
            case EXCLUDE ->
                "A protected group of fewer than " + settings.threshold()
                        + " raters is not shown, and enters no other number.";
        };
    }

    private static String subtitle(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case NAMED -> "Raters are named.";
            case CONFIDENTIAL -> "Confidential: groups are shown from their threshold on.";
            case ANONYMOUS -> "Anonymous: protected answers are stored without a link to their rater.";
        };
    }

    private int count(Outcome outcome) {
        return (int) result.input().entries().stream()
                .map(FeedbackEntry::outcome)
                .filter(outcome::equals)
                .count();
    }
}
