package io.planner360.application.insight.dashboard;

import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.analysis.PersonGap;
import io.planner360.domain.insight.analysis.PlanSummary;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.shared.Page;

/** What a widget shows, ready to be drawn; lists are cut after the rows asked for. */
public sealed interface WidgetContent {
    /** By group and by department. */
    record Rates(ToldParticipation rates) implements WidgetContent {}

    /** By department, then competency id. */
    record Cells(Page<HeatMapCell> cells) implements WidgetContent {}

    /** By competency id, group and close. */
    record Trend(Page<TrendValue> values) implements WidgetContent {}

    /** By user and competency id. */
    record Gaps(Page<PersonGap> gaps) implements WidgetContent {}

    /** By due date. */
    record Overdue(Page<OverdueObjective> objectives) implements WidgetContent {}

    /** By plan id. */
    record Progress(Page<PlanSummary> plans) implements WidgetContent {}
}
