package io.planner360.application.notification;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.DueWork;
import io.planner360.application.Planner;
import io.planner360.application.PlannerBuilder;
import io.planner360.application.feedback.cycle.CloseCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.feedback.cycle.CycleClosed;
import io.planner360.domain.feedback.cycle.CycleOpened;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.HandlerName;
import io.planner360.domain.notification.NotificationHandler;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.ReportReleased;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.inmemory.InMemoryPersistence;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunDueTest {
    private static final DeliveryPolicy THRICE = new DeliveryPolicy(
            3, Duration.ofMinutes(1), Duration.ofMinutes(90), Duration.ofMinutes(5), Duration.ofDays(30));

    private final Company company = Company.founded();
    private final Recorder mail = new Recorder("mail");
    private final Recorder hook = new Recorder("hook");
    private final Planner planner = planner(THRICE, mail, hook);

    private Planner planner(DeliveryPolicy policy, NotificationHandler... handlers) {
        PlannerBuilder builder = Planner.builder()
                .persistence(company.persistence)
                .clock(company.clock)
                .deliveries(policy);
        for (NotificationHandler handler : handlers) {
            builder.onEvent(handler);
        }
        return builder.build();
    }

    private DueWork run() {
        return planner.runDue(company.clock.instant());
    }

    private void later(Duration time) {
        company.clock.set(company.clock.instant().plus(time));
    }

    /** Keeps what it gets, and fails on events of these positions. */
    private static final class Recorder implements NotificationHandler {
        private final HandlerName name;
        private final List<StoredEvent> handled = new ArrayList<>();
        private List<Long> failing = List.of();
        private int calls;

        Recorder(String name) {
            this.name = new HandlerName(name);
        }

        @Override
        public HandlerName name() {
            return name;
        }

        @Override
        public void handle(StoredEvent event) throws Exception {
            calls++;
            if (failing.contains(event.position())) {
                throw new IOException("to anna@example.org", new IllegalStateException("no"));
            }
            handled.add(event);
        }

        StoredEvent at(long position) {
            return handled.stream()
                    .filter(event -> event.position() == position)
                    .findFirst()
                    .orElseThrow();
        }

        List<Long> positions() {
            return handled.stream().map(StoredEvent::position).toList();
        }
    }

    @Nested
    class Delivers {

        @Test
        void what_commands_have_published_to_each_handler() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            company.enrol(cycle, ann);
            company.close(cycle);
            accepted(company.planner.reports().release(new ReleaseReport(company.hr, cycle.id(), ann.user())));

            DueWork work = run();

            assertThat(work.deliveries()).isEqualTo(new DeliveryCounts(6, 0, 0));
            assertThat(work.isTroubled()).isFalse();
            assertThat(mail.handled).isEqualTo(hook.handled);
            assertThat(mail.at(1).as(CycleOpened.KIND)).contains(new CycleOpened(cycle.id()));
            assertThat(mail.at(1).as(CycleClosed.KIND)).isEmpty();
            assertThat(mail.at(2).as(CycleClosed.KIND)).contains(new CycleClosed(cycle.id()));
            assertThat(mail.at(3).as(ReportReleased.KIND)).hasValueSatisfying(released -> {
                assertThat(released.cycle()).isEqualTo(cycle.id());
                assertThat(released.target()).isEqualTo(ann.user());
            });
            assertThat(run().deliveries()).isEqualTo(DeliveryCounts.NONE);
        }

        @Test
        void what_it_has_closed_itself() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            company.clock.set(cycle.closesAt());
            DueWork work = run();
            assertThat(work.closed()).isEqualTo(1);
            assertThat(mail.handled)
                    .extracting(StoredEvent::kind)
                    .containsExactly(CycleOpened.KIND.code(), CycleClosed.KIND.code());
        }

        @Test
        void to_all_organizations() {
            Company second = company.neighbour();
            company.collecting(Confidentiality.CONFIDENTIAL);
            second.collecting(Confidentiality.CONFIDENTIAL);
            run();
            assertThat(mail.handled)
                    .extracting(StoredEvent::organization)
                    .containsExactlyInAnyOrder(company.hr.organization(), second.hr.organization());
        }

        @Test
        void outside_any_unit_of_work() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            AtomicReference<Object> seen = new AtomicReference<>("nothing");
            planner(THRICE, new Looking(event -> {
                        OrganizationId other = company.neighbour().hr.organization();
                        seen.set(company.persistence.unitOfWork().within(other, () -> "another unit"));
                    }))
                    .runDue(company.clock.instant());
            assertThat(seen.get()).isEqualTo("another unit");
        }

        @Test
        void to_a_new_handler_from_the_oldest_event_on() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            run();
            Recorder late = new Recorder("late");
            planner(THRICE, late).runDue(company.clock.instant());
            assertThat(late.positions()).containsExactly(1L);
        }
    }

    private record Looking(Consumer<StoredEvent> look) implements NotificationHandler {
        @Override
        public HandlerName name() {
            return new HandlerName("looking");
        }

        @Override
        public void handle(StoredEvent event) {
            look.accept(event);
        }
    }

    @Nested
    class Where_a_handler_fails {

        @Test
        void others_get_the_event_all_the_same() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            assertThat(run().deliveries()).isEqualTo(new DeliveryCounts(1, 1, 0));
            assertThat(mail.handled).isEmpty();
            assertThat(hook.positions()).containsExactly(1L);
        }

        @Test
        void it_is_tried_again_after_a_time_that_doubles() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            run();
            later(Duration.ofSeconds(59));
            assertThat(run().deliveries()).isEqualTo(DeliveryCounts.NONE);
            later(Duration.ofSeconds(1));
            assertThat(run().deliveries()).isEqualTo(new DeliveryCounts(0, 1, 0));
            later(Duration.ofSeconds(119));
            assertThat(run().deliveries()).isEqualTo(DeliveryCounts.NONE);
            later(Duration.ofSeconds(1));
            mail.failing = List.of();
            assertThat(run().deliveries()).isEqualTo(new DeliveryCounts(1, 0, 0));
        }

        @Test
        void later_events_of_the_aggregate_wait_and_others_do_not() {
            FeedbackCycle first = company.collecting(Confidentiality.CONFIDENTIAL);
            FeedbackForm form = company.formOf(first);
            company.start(company.draftCycle(form, "Another"));
            company.close(first);
            mail.failing = List.of(1L);
            run();
            assertThat(mail.positions()).containsExactly(2L);
            mail.failing = List.of();
            later(Duration.ofMinutes(1));
            run();
            assertThat(mail.positions()).containsExactly(2L, 1L, 3L);
        }

        @Test
        void it_is_a_dead_letter_in_the_end() {
            die();
            DeadLetter letter = letters().get(0);
            assertThat(letter.handler()).isEqualTo(mail.name());
            assertThat(letter.position()).isEqualTo(1);
            assertThat(letter.kind()).isEqualTo(CycleOpened.KIND.code());
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.problem()).isEqualTo("java.io.IOException by java.lang.IllegalStateException");
            later(Duration.ofDays(1));
            assertThat(run().deliveries()).isEqualTo(DeliveryCounts.NONE);
        }

        @Test
        void a_dead_letter_is_retried_by_hand_and_lets_the_next_pass() {
            FeedbackCycle cycle = die();
            company.close(cycle);
            run();
            assertThat(mail.handled).isEmpty();
            mail.failing = List.of();
            accepted(planner.notifications().retry(new RetryDelivery(company.hr, mail.name(), 1)));
            assertThat(run().deliveries()).isEqualTo(new DeliveryCounts(2, 0, 0));
            assertThat(mail.positions()).containsExactly(1L, 2L);
            assertThat(letters()).isEmpty();
        }

        @Test
        void a_dead_letter_is_discarded_by_hand_and_lets_the_next_pass() {
            FeedbackCycle cycle = die();
            company.close(cycle);
            accepted(planner.notifications().discard(new DiscardDelivery(company.hr, mail.name(), 1)));
            run();
            assertThat(mail.positions()).containsExactly(2L);
            assertThat(kind(planner.notifications().discard(new DiscardDelivery(company.hr, mail.name(), 1))))
                    .startsWith("NotFound");
            assertThat(kind(planner.notifications().retry(new RetryDelivery(company.hr, mail.name(), 2))))
                    .startsWith("NotFound");
        }

        private FeedbackCycle die() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            run();
            later(Duration.ofMinutes(1));
            run();
            later(Duration.ofMinutes(2));
            assertThat(run().deliveries()).isEqualTo(new DeliveryCounts(0, 0, 1));
            return cycle;
        }

        private List<DeadLetter> letters() {
            return accepted(planner.notifications().deadLetters(new ListDeadLetters(company.hr, PageRequest.first(10))))
                    .items();
        }
    }

    @Nested
    class Where_the_process_dies {

        @Test
        void between_handling_and_noting_the_event_comes_again_once_the_lease_has_ended() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            assertThatThrownBy(() -> planner(THRICE, new Looking(event -> {
                                throw new ProcessDied();
                            }))
                            .runDue(company.clock.instant()))
                    .isInstanceOf(ProcessDied.class);
            AtomicReference<Optional<StoredEvent>> again = new AtomicReference<>(Optional.empty());
            Planner second = planner(THRICE, new Looking(event -> again.set(Optional.of(event))));
            later(Duration.ofSeconds(299));
            second.runDue(company.clock.instant());
            assertThat(again.get()).isEmpty();
            later(Duration.ofSeconds(1));
            second.runDue(company.clock.instant());
            assertThat(again.get()).isPresent();
        }

        @Test
        void whose_lease_has_ended_does_not_go_on_with_what_it_claimed() {
            FeedbackCycle first = company.collecting(Confidentiality.CONFIDENTIAL);
            company.start(company.draftCycle(company.formOf(first), "Another"));
            List<Long> handled = new ArrayList<>();
            Planner slow = planner(THRICE, new Looking(event -> {
                handled.add(event.position());
                later(Duration.ofMinutes(6));
            }));
            slow.runDue(company.clock.instant());
            assertThat(handled).containsExactly(1L);
            slow.runDue(company.clock.instant());
            assertThat(handled).containsExactly(1L, 2L);
        }
    }

    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Nested
    class Keeps {

        @Test
        void events_for_as_long_as_the_retention_says() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            run();
            later(Duration.ofDays(30));
            run();
            assertThat(stored()).isTrue();
            later(Duration.ofSeconds(1));
            run();
            assertThat(stored()).isFalse();
        }

        @Test
        void events_that_a_handler_has_not_got() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            run();
            later(Duration.ofDays(31));
            run();
            assertThat(stored()).isTrue();
        }

        private boolean stored() {
            Recorder reader = new Recorder("reader-" + company.clock.instant().getEpochSecond());
            planner(
                            new DeliveryPolicy(
                                    1,
                                    Duration.ofMinutes(1),
                                    Duration.ofMinutes(1),
                                    Duration.ofMinutes(5),
                                    Duration.ofDays(1_000)),
                            reader)
                    .runDue(company.clock.instant());
            return !reader.handled.isEmpty();
        }
    }

    @Nested
    class Refused_commands {

        @Test
        void leave_no_event() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            company.close(cycle);
            run();
            int before = mail.calls;
            assertThat(kind(company.planner.feedback().cycles().close(new CloseCycle(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
            assertThat(kind(company.planner
                            .feedback()
                            .cycles()
                            .startCollecting(new StartCollecting(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
            run();
            assertThat(mail.calls).isEqualTo(before);
        }
    }

    @Nested
    class In_a_cycle_of_whatever_confidentiality {

        @Test
        void answering_is_no_event() {
            FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            company.enrol(cycle, ann);
            run();
            int before = mail.calls;
            for (Actor.Person rater : company.hireEmployees(3)) {
                company.answer(cycle, ann, rater, RaterGroupCode.PEER, 3);
            }
            run();
            assertThat(mail.handled.subList(before, mail.handled.size())).isEmpty();
        }
    }

    @Nested
    class Where_the_store_fails {
        private final Failing store = new Failing();
        private final Company frail = Company.on(store);
        private final Planner planner = Planner.builder()
                .persistence(store)
                .clock(frail.clock)
                .onEvent(mail)
                .build();

        @Test
        void closing_events_are_delivered_all_the_same() {
            frail.collecting(Confidentiality.CONFIDENTIAL);
            store.failing = Optional.of("all");
            DueWork work = planner.runDue(frail.clock.instant());
            assertThat(work.failures()).hasSize(1);
            assertThat(work.isTroubled()).isTrue();
            assertThat(mail.positions()).containsExactly(1L);
        }

        @Test
        void on_one_organization_the_others_are_served() {
            Company second = frail.neighbour();
            frail.collecting(Confidentiality.CONFIDENTIAL);
            second.collecting(Confidentiality.CONFIDENTIAL);
            store.failing = Optional.of("claim");
            DueWork work = planner.runDue(frail.clock.instant());
            assertThat(work.failures()).hasSize(1);
            assertThat(mail.handled).hasSize(1);
            assertThat(planner.runDue(frail.clock.instant()).failures()).isEmpty();
            assertThat(mail.handled).hasSize(2);
        }

        @Test
        void to_say_where_something_is_due_it_is_told() {
            store.failing = Optional.of("due");
            assertThat(planner.runDue(frail.clock.instant()).failures()).hasSize(1);
        }
    }

    /** Fails once on the method of this name. */
    private static final class Failing extends ForwardingPersistence {
        private Optional<String> failing = Optional.empty();

        Failing() {
            super(InMemoryPersistence.create());
        }

        @Override
        public OutboxEvents outboxEvents() {
            return failing(OutboxEvents.class, super.outboxEvents());
        }

        @Override
        public EventDeliveries eventDeliveries() {
            return failing(EventDeliveries.class, super.eventDeliveries());
        }

        @Override
        public Organizations organizations() {
            return failing(Organizations.class, super.organizations());
        }

        private <P> P failing(Class<P> port, P target) {
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                        if (failing.equals(Optional.of(method.getName()))) {
                            failing = Optional.empty();
                            throw new PersistenceUnavailable("down", null);
                        }
                        return method.invoke(target, arguments);
                    }));
        }
    }

    @Test
    void two_handlers_of_one_name_are_refused() {
        PlannerBuilder builder =
                Planner.builder().persistence(company.persistence).onEvent(mail);
        assertThatThrownBy(() -> builder.onEvent(new Recorder("mail"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void delays_double_up_to_the_longest() {
        DeliveryPolicy policy = DeliveryPolicy.standard();
        assertThat(policy.delayAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(policy.delayAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(policy.delayAfter(8)).isEqualTo(Duration.ofMinutes(128));
        assertThat(policy.delayAfter(9)).isEqualTo(Duration.ofHours(4));
        assertThat(policy.delayAfter(1_000_000)).isEqualTo(Duration.ofHours(4));
    }
}
