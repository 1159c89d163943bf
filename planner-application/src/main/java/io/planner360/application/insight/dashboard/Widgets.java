package io.planner360.application.insight.dashboard;

import io.planner360.application.insight.analysis.CountResponses;
import io.planner360.application.insight.analysis.ListOverdueInTeam;
import io.planner360.application.insight.analysis.ListOverdueObjectives;
import io.planner360.application.insight.analysis.ReadHeatMap;
import io.planner360.application.insight.analysis.ReadTeamGaps;
import io.planner360.application.insight.analysis.ReadTrend;
import io.planner360.application.insight.analysis.SummarizeProgress;
import io.planner360.application.insight.internal.Analyses;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.HeatMap;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.OverdueObjectives;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ProgressSummary;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ResponseRates;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.ScoreTrend;
import io.planner360.domain.insight.dashboard.WidgetConfiguration.TeamGaps;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;

/** Asks the analyses what a reader's widgets show. Works inside the reader's unit of work. */
final class Widgets {
    private final Analyses analyses;
    private final ReadDashboard question;
    private final UserId reader;
    private final PageRequest page;

    Widgets(Analyses analyses, ReadDashboard question, UserId reader) {
        this.analyses = analyses;
        this.question = question;
        this.reader = reader;
        this.page = PageRequest.first(question.rows());
    }

    Either<Refusal, WidgetContent> content(WidgetConfiguration configuration) {
        if (configuration instanceof ResponseRates rates) {
            return analyses.responses(new CountResponses(question.actor(), rates.cycle()))
                    .<WidgetContent>map(WidgetContent.Rates::new);
        }
        if (configuration instanceof HeatMap map) {
            return analyses.heatMap(new ReadHeatMap(question.actor(), map.cycle(), page))
                    .<WidgetContent>map(WidgetContent.Cells::new);
        }
        if (configuration instanceof ScoreTrend trend) {
            return analyses.trend(new ReadTrend(question.actor(), trend.person().orElse(reader), page))
                    .<WidgetContent>map(WidgetContent.Trend::new);
        }
        if (configuration instanceof TeamGaps gaps) {
            return analyses.teamGaps(new ReadTeamGaps(question.actor(), gaps.cycle(), reader, page))
                    .<WidgetContent>map(WidgetContent.Gaps::new);
        }
        if (configuration instanceof ProgressSummary summary) {
            return analyses.learningProgress(new SummarizeProgress(
                            question.actor(), summary.person().orElse(reader), page))
                    .<WidgetContent>map(WidgetContent.Progress::new);
        }
        return overdue(configuration instanceof OverdueObjectives overdue && overdue.everybody());
    }

    private Either<Refusal, WidgetContent> overdue(boolean everybody) {
        return (everybody
                        ? analyses.overdue(new ListOverdueObjectives(question.actor(), question.day(), page))
                        : analyses.overdueInTeam(new ListOverdueInTeam(question.actor(), reader, question.day(), page)))
                .<WidgetContent>map(WidgetContent.Overdue::new);
    }
}
