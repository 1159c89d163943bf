package io.planner360.cli.cycle;

import io.planner360.application.Planner;
import io.planner360.application.insight.dashboard.AddWidget;
import io.planner360.application.insight.dashboard.CreateDashboard;
import io.planner360.application.insight.dashboard.DashboardView;
import io.planner360.application.insight.dashboard.ReadDashboard;
import io.planner360.application.insight.dashboard.ShareDashboard;
import io.planner360.application.insight.dashboard.WidgetContent;
import io.planner360.cli.report.Dashboard;
import io.planner360.cli.report.Dashboard.NominationTally;
import io.planner360.cli.report.Dashboard.NotificationRow;
import io.planner360.cli.report.Dashboard.OverdueRow;
import io.planner360.cli.report.Dashboard.RateRow;
import io.planner360.cli.report.HeatMapView;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.feedback.form.ResponseScale;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.analysis.HeatMapCell;
import io.planner360.domain.insight.analysis.OverdueObjective;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.UserId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a dashboard of a cycle together, shares it with everybody, and reads what it shows the operator. */
final class DashboardReading {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int ROWS = 1_000;

    private final Planner planner;
    private final CycleResult result;
    private final Actor.Person operator;

    DashboardReading(Planner planner, CycleResult result) {
        this.planner = planner;
        this.result = result;
        this.operator = result.groundwork().staff().operator();
    }

    Dashboard read(List<NotificationRow> notifications) {
        DashboardId dashboard = Accepted.by(planner.insight()
                        .dashboards()
                        .create(new CreateDashboard(operator, result.cycle().name())))
                .id();
        show(
                dashboard,
                "Answers",
                new WidgetConfiguration.ResponseRates(result.cycle().id()));
        show(
                dashboard,
                "Departments",
                new WidgetConfiguration.HeatMap(result.cycle().id()));
        show(dashboard, "Late", new WidgetConfiguration.OverdueObjectives(true));
        Accepted.by(planner.insight().dashboards().share(new ShareDashboard(operator, dashboard, true)));
        DashboardView view = Accepted.by(planner.insight()
                .dashboards()
                .read(new ReadDashboard(operator, dashboard, result.settings().today(), ROWS)));
        ToldParticipation answers = content(view, WidgetContent.Rates.class).rates();
        return new Dashboard(
                answers.groups().stream()
                        .map(group -> new RateRow(GroupLabels.of(group.group()), group.invited(), group.submitted()))
                        .toList(),
                answers.departments().stream()
                        .map(department ->
                                new RateRow(department.department(), department.invited(), department.submitted()))
                        .toList(),
                heatMap(content(view, WidgetContent.Cells.class).cells().items()),
                result.nominations().orElse(new NominationTally(0, 0, 0, 0)),
                late(content(view, WidgetContent.Overdue.class).objectives().items()),
                notifications);
    }

    private void show(DashboardId dashboard, String title, WidgetConfiguration configuration) {
        Accepted.by(planner.insight().dashboards().addWidget(new AddWidget(operator, dashboard, title, configuration)));
    }

    private static <C extends WidgetContent> C content(DashboardView view, Class<C> type) {
        return view.widgets().stream()
                .map(widget -> Accepted.by(widget.content()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private HeatMapView heatMap(List<HeatMapCell> cells) {
        List<Competency> competencies = result.framework().stored().competencies();
        List<ResponseScale> scales =
                result.form().ratedCompetencies().values().stream().distinct().toList();
        return new HeatMapView(
                competencies.stream().map(Competency::name).toList(),
                cells.stream()
                        .map(HeatMapCell::department)
                        .distinct()
                        .map(department -> row(department, competencies, cells))
                        .toList(),
                HeatMapCell.FEWEST_TARGETS,
                scales.stream().mapToInt(ResponseScale::lowest).min().orElseThrow(),
                scales.stream().mapToInt(ResponseScale::highest).max().orElseThrow());
    }

    private static HeatMapView.Row row(String department, List<Competency> competencies, List<HeatMapCell> cells) {
        return new HeatMapView.Row(
                department,
                competencies.stream()
                        .map(competency -> cells.stream()
                                .filter(cell -> cell.department().equals(department))
                                .filter(cell -> cell.competency().equals(competency.id()))
                                .map(HeatMapCell::mean)
                                .map(BigDecimal::doubleValue)
                                .findFirst())
                        .toList());
    }

    private List<OverdueRow> late(List<OverdueObjective> objectives) {
        Map<UserId, String> names = names();
        LocalDate today = result.settings().today();
        return objectives.stream()
                .map(objective -> new OverdueRow(
                        Optional.ofNullable(names.get(objective.user())).orElseThrow(),
                        objective.title(),
                        DAY.format(objective.dueDate()),
                        ChronoUnit.DAYS.between(objective.dueDate(), today)))
                .toList();
    }

    private Map<UserId, String> names() {
        Staff staff = result.groundwork().staff();
        Map<UserId, String> names = new HashMap<>();
        result.input().people().stream()
                .filter(person -> !person.external())
                .forEach(person -> names.put(staff.member(person.id()), person.firstName() + " " + person.lastName()));
        return names;
    }
}
