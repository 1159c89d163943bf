package io.planner360.application.insight.event;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.insight.event.RecordEvents.Done;
import io.planner360.domain.insight.event.AnalyticsEvent;
import io.planner360.domain.insight.event.Interaction;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventServiceTest {
    private static final Interaction SIGNED_IN = new Interaction.SignedIn();
    private static final LocalDate EPOCH = LocalDate.EPOCH;

    private final Company company = Company.founded();
    private final EventService events = company.planner.insight().events();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);

    private List<AnalyticsEvent> recorded() {
        return accepted(events.list(new ListEvents(company.hr, EPOCH, EPOCH, ZoneOffset.UTC, PageRequest.first(10))))
                .items();
    }

    @Test
    void an_event_says_who_did_it_only_if_it_shall() {
        Instant first = Instant.EPOCH.plusSeconds(1);
        Instant second = Instant.EPOCH.plusSeconds(2);
        accepted(events.record(new RecordEvents(ann, true, List.of(new Done(SIGNED_IN, first)))));
        accepted(events.record(new RecordEvents(ann, false, List.of(new Done(SIGNED_IN, second)))));
        assertThat(recorded())
                .extracting(AnalyticsEvent::actor)
                .containsExactly(Optional.of(ann.user()), Optional.empty());
    }

    @Test
    void instants_are_kept_in_microseconds() {
        accepted(events.record(
                new RecordEvents(ann, true, List.of(new Done(SIGNED_IN, Instant.EPOCH.plusNanos(1_999))))));
        assertThat(recorded()).extracting(AnalyticsEvent::occurredAt).containsExactly(Instant.EPOCH.plusNanos(1_000));
    }

    @Test
    void nothing_is_recorded_where_one_is_in_the_future() {
        assertThat(violations(events.record(new RecordEvents(
                        ann, true, List.of(new Done(SIGNED_IN, Instant.EPOCH), new Done(SIGNED_IN, Instant.MAX))))))
                .containsExactly("events[1].at must not be after now");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void a_period_is_in_order_and_not_longer_than_a_year() {
        assertThat(violations(events.counts(new CountEvents(company.hr, EPOCH, EPOCH.minusDays(1), ZoneOffset.UTC))))
                .containsExactly("last must not be before the first day");
        assertThat(kind(events.counts(new CountEvents(company.hr, EPOCH, EPOCH.plusDays(365), ZoneOffset.UTC))))
                .isEqualTo("done");
        assertThat(violations(events.counts(new CountEvents(company.hr, EPOCH, EPOCH.plusDays(366), ZoneOffset.UTC))))
                .containsExactly("last must be at most 366 days from the first");
    }
}
