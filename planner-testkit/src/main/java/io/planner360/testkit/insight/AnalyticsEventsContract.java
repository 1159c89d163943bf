package io.planner360.testkit.insight;

import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static io.planner360.testkit.shared.Paging.ascendingIds;
import static io.planner360.testkit.shared.Paging.assertList;
import static io.planner360.testkit.shared.Paging.assertStable;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.insight.dashboard.DashboardId;
import io.planner360.domain.insight.event.AnalyticsEvent;
import io.planner360.domain.insight.event.AnalyticsEventId;
import io.planner360.domain.insight.event.AnalyticsEvents;
import io.planner360.domain.insight.event.EventCount;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.insight.event.Period;
import io.planner360.domain.learning.plan.LearningPlanId;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link AnalyticsEvents}. */
public abstract class AnalyticsEventsContract extends TenantPortContract {
    private static final Period SPRING =
            granted(Period.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 30), ZoneId.of("Europe/Berlin")));

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(AnalyticsEvents.class)
                .with("addAll", () -> events().addAll(List.of(signIn("2026-03-29T10:00:00Z"))))
                .with("counts", () -> events().counts(SPRING))
                .with("during", () -> events().during(SPRING, PageRequest.first(10)));
    }

    @Nested
    class Adding {
        @Test
        void keeps_each_kind_with_what_it_speaks_of_which_may_be_gone() {
            UserId actor = aMember().persistedIn(persistence(), tenant).user();
            List<Interaction> interactions = List.of(
                    new Interaction.ReportRead(new FeedbackCycleId(Fresh.uuid())),
                    new Interaction.PlanOpened(new LearningPlanId(Fresh.uuid())),
                    new Interaction.ResourceOpened(new LearningResourceId(Fresh.uuid())),
                    new Interaction.DashboardOpened(new DashboardId(Fresh.uuid())),
                    new Interaction.SignedIn());
            List<AnalyticsEvent> all = IntStream.range(0, interactions.size())
                    .mapToObj(i -> new AnalyticsEvent(
                            new AnalyticsEventId(Fresh.uuid()),
                            interactions.get(i),
                            i % 2 == 0 ? Optional.of(actor) : Optional.empty(),
                            Instant.parse("2026-03-29T10:00:00.000001Z").plusSeconds(i)))
                    .toList();
            add(all);
            assertList(all, AnalyticsEventsContract.this::during);
        }

        @Test
        void adds_many_at_once_and_none() {
            add(List.of());
            add(IntStream.range(0, 2_000)
                    .mapToObj(i -> signIn("2026-03-29T10:00:00Z"))
                    .toList());
            assertThat(counts())
                    .containsExactly(new EventCount(LocalDate.of(2026, 3, 29), Interaction.Kind.SIGNED_IN, 2_000));
        }
    }

    @Nested
    class Counting {
        @Test
        void counts_by_day_of_the_zone_then_in_the_order_of_kinds() {
            // Days of Berlin begin at 23:00 before the change to summer time, and at 22:00 after it.
            add(List.of(
                    signIn("2026-03-27T22:59:59.999999Z"),
                    signIn("2026-03-27T23:00:00Z"),
                    signIn("2026-03-28T22:59:59Z"),
                    signIn("2026-03-29T21:59:59Z"),
                    signIn("2026-03-29T22:00:00Z"),
                    read("2026-03-30T21:59:59.999999Z"),
                    signIn("2026-03-30T22:00:00Z")));
            assertThat(counts())
                    .containsExactly(
                            new EventCount(LocalDate.of(2026, 3, 28), Interaction.Kind.SIGNED_IN, 2),
                            new EventCount(LocalDate.of(2026, 3, 29), Interaction.Kind.SIGNED_IN, 1),
                            new EventCount(LocalDate.of(2026, 3, 30), Interaction.Kind.REPORT_READ, 1),
                            new EventCount(LocalDate.of(2026, 3, 30), Interaction.Kind.SIGNED_IN, 1));
        }

        @Test
        void counts_nothing_of_another_organization() {
            add(List.of(signIn("2026-03-29T10:00:00Z")));
            assertThat(elsewhere(() -> events().counts(SPRING))).isEmpty();
        }
    }

    @Nested
    class Listing {
        @Test
        void lists_the_oldest_first_then_by_id_with_bytes_compared_unsigned() {
            assertList(fiveInOrder(), AnalyticsEventsContract.this::during);
        }

        @Test
        void lists_the_days_of_the_period_and_nothing_of_another_organization() {
            add(List.of(signIn("2026-03-27T22:59:59.999999Z"), signIn("2026-03-30T22:00:00Z")));
            assertList(List.of(), AnalyticsEventsContract.this::during);
            add(List.of(signIn("2026-03-29T10:00:00Z")));
            assertList(List.of(), page -> elsewhere(() -> events().during(SPRING, page)));
        }

        @Test
        void neither_repeats_nor_hides_others_when_events_are_added_between_two_parts() {
            assertStable(
                    fiveInOrder(),
                    AnalyticsEventsContract.this::during,
                    () -> add(List.of(
                            signIn("2026-03-28T10:00:00Z"),
                            signIn("2026-03-29T10:00:00.000001Z"),
                            signIn("2026-03-30T10:00:00Z"))));
        }

        private List<AnalyticsEvent> fiveInOrder() {
            List<UUID> ids = ascendingIds();
            List<AnalyticsEvent> inOrder = List.of(
                    signIn("2026-03-29T09:59:59.999999Z", ids.get(4)),
                    signIn("2026-03-29T10:00:00Z", ids.get(1)),
                    signIn("2026-03-29T10:00:00Z", ids.get(2)),
                    signIn("2026-03-29T10:00:00Z", ids.get(3)),
                    signIn("2026-03-29T10:00:00.000002Z", ids.get(0)));
            add(List.of(inOrder.get(3), inOrder.get(0), inOrder.get(4), inOrder.get(2), inOrder.get(1)));
            return inOrder;
        }
    }

    private static AnalyticsEvent signIn(String instant) {
        return signIn(instant, Fresh.uuid());
    }

    private static AnalyticsEvent signIn(String instant, UUID id) {
        return new AnalyticsEvent(
                new AnalyticsEventId(id), new Interaction.SignedIn(), Optional.empty(), Instant.parse(instant));
    }

    private static AnalyticsEvent read(String instant) {
        return new AnalyticsEvent(
                new AnalyticsEventId(Fresh.uuid()),
                new Interaction.ReportRead(new FeedbackCycleId(Fresh.uuid())),
                Optional.empty(),
                Instant.parse(instant));
    }

    private void add(List<AnalyticsEvent> all) {
        within(() -> events().addAll(all));
    }

    private List<EventCount> counts() {
        return within(() -> events().counts(SPRING));
    }

    private Page<AnalyticsEvent> during(PageRequest page) {
        return within(() -> events().during(SPRING, page));
    }

    private AnalyticsEvents events() {
        return persistence().analyticsEvents();
    }
}
