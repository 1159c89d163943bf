package io.planner360.application.insight.dashboard;

import io.planner360.application.insight.dashboard.DashboardView.WidgetView;
import io.planner360.application.insight.internal.Analyses;
import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.Found;
import io.planner360.application.shared.Request;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.domain.shared.Violations;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * Dashboards: made and changed by their owners, read by whom they are shared with. Each method is one unit of work;
 * those that change something read may throw {@link StaleAggregate} when somebody else was faster, and can be called
 * again. A dashboard that is not shared is not there for others.
 */
public final class DashboardService {
    private static final int MOST_ROWS = 1_000;

    private final Context context;
    private final Dashboards dashboards;
    private final AccessControl access;
    private final Analyses analyses;

    /** Made by the {@code Planner}. */
    public DashboardService(Context context) {
        this.context = context;
        this.dashboards = context.persistence().dashboards();
        this.access = context.access();
        this.analyses = new Analyses(context);
    }

    /** See {@link CreateDashboard}. */
    public Either<Refusal, Dashboard> create(CreateDashboard command) {
        return context.attempt(
                command.actor(),
                () -> access.requireMember(command)
                        .flatMap(owner -> Either.<Refusal, Dashboard>narrow(
                                Dashboard.create(new DashboardId(context.ids().next()), owner.user(), command.title())))
                        .peek(dashboards::add));
    }

    /** See {@link AddWidget}. */
    public Either<Refusal, Dashboard> addWidget(AddWidget command) {
        return change(
                command,
                command.dashboard(),
                dashboard -> widget(
                                new DashboardWidgetId(context.ids().next()), command.title(), command.configuration())
                        .flatMap(dashboard::add));
    }

    /** See {@link EditWidget}. */
    public Either<Refusal, Dashboard> editWidget(EditWidget command) {
        return change(
                command,
                command.dashboard(),
                dashboard -> widget(command.widget(), command.title(), command.configuration())
                        .flatMap(dashboard::edit));
    }

    private static Either<Refusal, DashboardWidget> widget(
            DashboardWidgetId id, String title, WidgetConfiguration configuration) {
        return Either.narrow(DashboardWidget.of(id, title, configuration));
    }

    /** See {@link MoveWidget}. */
    public Either<Refusal, Dashboard> moveWidget(MoveWidget command) {
        return change(command, command.dashboard(), dashboard -> dashboard.move(command.widget(), command.position()));
    }

    /** See {@link RemoveWidget}. */
    public Either<Refusal, Dashboard> removeWidget(RemoveWidget command) {
        return change(command, command.dashboard(), dashboard -> dashboard.remove(command.widget()));
    }

    /** See {@link ShareDashboard}. */
    public Either<Refusal, Dashboard> share(ShareDashboard command) {
        return change(command, command.dashboard(), dashboard -> Either.right(dashboard.share(command.shared())));
    }

    private Either<Refusal, Dashboard> change(
            Request command, DashboardId id, Function<Dashboard, Either<Refusal, Dashboard>> change) {
        return context.attempt(
                command.actor(), () -> owned(command, id).flatMap(change).map(dashboards::update));
    }

    /** See {@link DeleteDashboard}. Returns what it was. */
    public Either<Refusal, Dashboard> delete(DeleteDashboard command) {
        return context.attempt(
                command.actor(),
                () -> owned(command, command.dashboard()).peek(dashboard -> dashboards.remove(dashboard.id())));
    }

    /** See {@link ListDashboards}. By id. */
    public Either<Refusal, Page<Dashboard>> list(ListDashboards question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .map(reader -> dashboards.visibleTo(reader.user(), question.page())));
    }

    /** See {@link ReadDashboard}. */
    public Either<Refusal, DashboardView> read(ReadDashboard question) {
        return context.attempt(
                question.actor(),
                () -> access.requireMember(question)
                        .flatMap(reader -> Either.<Refusal, UserId>narrow(new Violations()
                                .check(
                                        question.rows() >= 1 && question.rows() <= MOST_ROWS,
                                        "rows",
                                        "must be 1 to " + MOST_ROWS)
                                .orElse(reader::user)))
                        .flatMap(reader -> visible(question.dashboard(), reader)
                                .map(dashboard -> view(dashboard, new Widgets(analyses, question, reader)))));
    }

    private static DashboardView view(Dashboard dashboard, Widgets widgets) {
        return new DashboardView(
                dashboard,
                dashboard.widgets().stream()
                        .map(widget -> new WidgetView(widget, widgets.content(widget.configuration())))
                        .toList());
    }

    private Either<Refusal, Dashboard> owned(Request command, DashboardId id) {
        return access.requireMember(command)
                .flatMap(member -> visible(id, member.user())
                        .filterOrElse(
                                dashboard -> dashboard.owner().equals(member.user()),
                                dashboard -> new Forbidden("to be the owner of this dashboard")));
    }

    private Either<Refusal, Dashboard> visible(DashboardId id, UserId reader) {
        return Found.orRefuse(dashboards.find(id).filter(dashboard -> dashboard.isVisibleTo(reader)), "dashboard", id);
    }
}
