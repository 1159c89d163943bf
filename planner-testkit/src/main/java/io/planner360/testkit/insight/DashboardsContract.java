package io.planner360.testkit.insight;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.Dashboard;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.dashboard.DashboardWidget;
import io.planner360.domain.insight.dashboard.DashboardWidgetId;
import io.planner360.domain.insight.dashboard.Dashboards;
import io.planner360.domain.insight.dashboard.WidgetConfiguration;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link Dashboards}. */
public abstract class DashboardsContract extends TenantPortContract {
    private static final PageRequest PAGE = PageRequest.first(10);

    private UserId owner;

    @BeforeEach
    void storeOwner() {
        owner = aMember().persistedIn(persistence(), tenant).user();
    }

    @Override
    protected PortCalls everyCall() {
        Dashboard dashboard = dashboard("Mine");
        return PortCalls.of(Dashboards.class)
                .with("add", () -> dashboards().add(dashboard))
                .with("find", () -> dashboards().find(dashboard.id()))
                .with("visibleTo", () -> dashboards().visibleTo(owner, PAGE))
                .with("update", () -> dashboards().update(dashboard))
                .with("remove", () -> dashboards().remove(dashboard.id()));
    }

    @Nested
    class Storing {
        @Test
        void keeps_each_kind_of_widget_in_its_order() {
            UserId person = new UserId(Fresh.uuid());
            FeedbackCycleId cycle = new FeedbackCycleId(Fresh.uuid());
            Dashboard dashboard = dashboard("All");
            for (WidgetConfiguration configuration : List.of(
                    new WidgetConfiguration.ProgressSummary(Optional.of(person)),
                    new WidgetConfiguration.ProgressSummary(Optional.empty()),
                    new WidgetConfiguration.HeatMap(cycle),
                    new WidgetConfiguration.ScoreTrend(Optional.empty()),
                    new WidgetConfiguration.ScoreTrend(Optional.of(person)),
                    new WidgetConfiguration.TeamGaps(cycle),
                    new WidgetConfiguration.OverdueObjectives(true),
                    new WidgetConfiguration.OverdueObjectives(false),
                    new WidgetConfiguration.ResponseRates(cycle))) {
                dashboard = granted(dashboard.add(widget("Widget", configuration)));
            }
            assertThat(found(added(dashboard))).contains(dashboard);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_titles_as_given(String title) {
            Dashboard dashboard =
                    granted(dashboard(title).add(widget(title, new WidgetConfiguration.OverdueObjectives(true))));
            assertThat(found(added(dashboard))).contains(dashboard);
        }

        @Test
        void keeps_the_longest_titles_and_the_most_widgets() {
            String longest = HardTexts.ofLength(255);
            Dashboard dashboard = dashboard(longest);
            for (int i = 0; i < Dashboard.MOST_WIDGETS; i++) {
                dashboard =
                        granted(dashboard.add(widget(longest, new WidgetConfiguration.OverdueObjectives(i % 2 == 0))));
            }
            assertThat(found(added(dashboard))).contains(dashboard);
        }

        @Test
        void finds_nothing_of_another_organization() {
            Dashboard dashboard = added(dashboard("Mine"));
            assertThat(elsewhere(() -> dashboards().find(dashboard.id()))).isEmpty();
        }
    }

    @Nested
    class Updating {
        @Test
        void stores_widgets_and_sharing_and_raises_the_version() {
            DashboardWidget first = widget("First", new WidgetConfiguration.OverdueObjectives(true));
            DashboardWidget second = widget("Second", new WidgetConfiguration.OverdueObjectives(false));
            DashboardWidget third = widget("Third", new WidgetConfiguration.OverdueObjectives(false));
            Dashboard stored =
                    added(granted(granted(dashboard("Mine").add(first)).add(second)));
            Dashboard changed = granted(
                            granted(granted(stored.remove(first.id())).add(third))
                                    .move(third.id(), 0))
                    .share(true);
            Dashboard updated = within(() -> dashboards().update(changed));
            assertThat(updated).isEqualTo(changed.atVersion(2));
            assertThat(found(stored)).contains(updated);
            assertThat(updated.widgets()).containsExactly(third, second);
        }

        @Test
        void leaves_owner_and_title_as_stored() {
            Dashboard stored = added(dashboard("Mine"));
            UserId other = aMember().persistedIn(persistence(), tenant).user();
            within(() ->
                    dashboards().update(new Dashboard(stored.id(), other, "Other", true, List.of(), stored.version())));
            assertThat(found(stored)).contains(stored.share(true).atVersion(2));
        }

        @Test
        void refuses_a_change_made_on_an_older_version_and_of_what_is_not_stored() {
            Dashboard stored = added(dashboard("Mine"));
            within(() -> dashboards().update(stored));
            assertThatThrownBy(() -> within(() -> dashboards().update(stored))).isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> within(() -> dashboards().update(dashboard("None"))))
                    .isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> elsewhere(() -> dashboards().update(stored.atVersion(2))))
                    .isInstanceOf(StaleAggregate.class);
        }
    }

    @Nested
    class Removing {
        @Test
        void forgets_the_dashboard_and_its_widgets() {
            Dashboard stored = added(
                    granted(dashboard("Mine").add(widget("Widget", new WidgetConfiguration.OverdueObjectives(true)))));
            elsewhere(() -> dashboards().remove(stored.id()));
            assertThat(found(stored)).isPresent();
            within(() -> dashboards().remove(stored.id()));
            assertThat(found(stored)).isEmpty();
            assertThat(found(added(stored))).contains(stored);
        }

        @Test
        void does_nothing_where_there_is_none() {
            within(() -> dashboards().remove(new DashboardId(Fresh.uuid())));
            assertThat(visible(PAGE).items()).isEmpty();
        }
    }

    @Nested
    class Listing {
        @Test
        void lists_the_own_and_the_shared_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), DashboardsContract.this::visible);
        }

        @Test
        void lists_nothing_of_others_that_is_not_shared_and_nothing_of_another_organization() {
            UserId other = aMember().persistedIn(persistence(), tenant).user();
            added(dashboard("Mine", Fresh.uuid(), other));
            assertList(List.of(), DashboardsContract.this::visible);
            added(dashboard("Mine").share(true));
            assertList(List.of(), page -> elsewhere(() -> dashboards().visibleTo(owner, page)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_dashboards_are_added_between_two_parts() {
            assertStable(fiveInOrder(), DashboardsContract.this::visible, () -> {
                added(dashboard("More"));
                added(dashboard("And more"));
            });
        }

        private List<Dashboard> fiveInOrder() {
            UserId other = aMember().persistedIn(persistence(), tenant).user();
            List<UUID> ids = ascendingIds();
            List<Dashboard> inOrder = List.of(
                    dashboard("Own", ids.get(0), owner),
                    dashboard("Shared", ids.get(1), other).share(true),
                    dashboard("Own", ids.get(2), owner),
                    dashboard("Own and shared", ids.get(3), owner).share(true),
                    dashboard("Shared", ids.get(4), other).share(true));
            inOrder.forEach(DashboardsContract.this::added);
            return inOrder;
        }
    }

    private Dashboard dashboard(String title) {
        return dashboard(title, Fresh.uuid(), owner);
    }

    private static Dashboard dashboard(String title, UUID id, UserId whose) {
        return granted(Dashboard.create(new DashboardId(id), whose, title));
    }

    private static DashboardWidget widget(String title, WidgetConfiguration configuration) {
        return granted(DashboardWidget.of(new DashboardWidgetId(Fresh.uuid()), title, configuration));
    }

    private Dashboard added(Dashboard dashboard) {
        within(() -> dashboards().add(dashboard));
        return dashboard;
    }

    private Optional<Dashboard> found(Dashboard dashboard) {
        return within(() -> dashboards().find(dashboard.id()));
    }

    private Page<Dashboard> visible(PageRequest page) {
        return within(() -> dashboards().visibleTo(owner, page));
    }

    private Dashboards dashboards() {
        return persistence().dashboards();
    }
}
