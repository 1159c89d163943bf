package io.planner360.application.notification;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.DueWork;
import io.planner360.application.Planner;
import io.planner360.application.notification.DeliveryDesk.Looking;
import io.planner360.application.notification.DeliveryDesk.Recorder;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.notification.DeadLetter;
import io.planner360.domain.notification.EventDeliveries;
import io.planner360.domain.notification.OutboxEvents;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.Organizations;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.inmemory.InMemoryPersistence;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A call of runDue while something fails: a handler, the process, the store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FailingDeliveriesTest {
    private final Company company = Company.founded();
    private final DeliveryDesk desk = new DeliveryDesk(company);
    private final Recorder mail = desk.mail;

    @Nested
    class Where_a_handler_fails {

        @Test
        void others_get_the_event_all_the_same() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            assertThat(desk.run().deliveries()).isEqualTo(new DeliveryCounts(1, 1, 0));
            assertThat(mail.handled).isEmpty();
            assertThat(desk.hook.numbers()).containsExactly(1L);
        }

        @Test
        void it_is_tried_again_after_a_time_that_doubles() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            desk.run();
            desk.later(Duration.ofSeconds(59));
            assertThat(desk.run().deliveries()).isEqualTo(DeliveryCounts.NONE);
            desk.later(Duration.ofSeconds(1));
            assertThat(desk.run().deliveries()).isEqualTo(new DeliveryCounts(0, 1, 0));
            desk.later(Duration.ofSeconds(119));
            assertThat(desk.run().deliveries()).isEqualTo(DeliveryCounts.NONE);
            desk.later(Duration.ofSeconds(1));
            mail.failing = List.of();
            assertThat(desk.run().deliveries()).isEqualTo(new DeliveryCounts(1, 0, 0));
        }

        @Test
        void later_events_of_the_aggregate_wait_and_others_do_not() {
            FeedbackCycle first = company.collecting(Confidentiality.CONFIDENTIAL);
            FeedbackForm form = company.formOf(first);
            company.start(company.draftCycle(form, "Another"));
            company.close(first);
            mail.failing = List.of(1L);
            desk.run();
            assertThat(mail.numbers()).containsExactly(2L);
            mail.failing = List.of();
            desk.later(Duration.ofMinutes(1));
            desk.run();
            assertThat(mail.numbers()).containsExactly(2L, 1L, 3L);
        }

        @Test
        void it_is_a_dead_letter_in_the_end() {
            die();
            DeadLetter letter = letters().get(0);
            assertThat(letter.handler()).isEqualTo(mail.name());
            assertThat(letter.position()).isEqualTo(mail.position(1));
            assertThat(letter.kind()).isEqualTo(CycleEvent.Opened.KIND.code());
            assertThat(letter.attempts()).isEqualTo(3);
            assertThat(letter.problem()).isEqualTo("java.io.IOException by java.lang.IllegalStateException");
            desk.later(Duration.ofDays(1));
            assertThat(desk.run().deliveries()).isEqualTo(DeliveryCounts.NONE);
        }

        @Test
        void a_dead_letter_is_retried_by_hand_and_lets_the_next_pass() {
            FeedbackCycle cycle = die();
            company.close(cycle);
            desk.run();
            assertThat(mail.handled).isEmpty();
            mail.failing = List.of();
            accepted(desk.planner.notifications().retry(new RetryDelivery(company.hr, mail.name(), mail.position(1))));
            assertThat(desk.run().deliveries()).isEqualTo(new DeliveryCounts(2, 0, 0));
            assertThat(mail.numbers()).containsExactly(1L, 2L);
            assertThat(letters()).isEmpty();
        }

        @Test
        void a_dead_letter_is_discarded_by_hand_and_lets_the_next_pass() {
            FeedbackCycle cycle = die();
            company.close(cycle);
            accepted(desk.planner
                    .notifications()
                    .discard(new DiscardDelivery(company.hr, mail.name(), mail.position(1))));
            desk.run();
            assertThat(mail.numbers()).containsExactly(2L);
            assertThat(kind(desk.planner
                            .notifications()
                            .discard(new DiscardDelivery(company.hr, mail.name(), mail.position(1)))))
                    .startsWith("NotFound");
            assertThat(kind(desk.planner
                            .notifications()
                            .retry(new RetryDelivery(company.hr, mail.name(), mail.position(2)))))
                    .startsWith("NotFound");
        }

        private FeedbackCycle die() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            desk.run();
            desk.later(Duration.ofMinutes(1));
            desk.run();
            desk.later(Duration.ofMinutes(2));
            assertThat(desk.run().deliveries()).isEqualTo(new DeliveryCounts(0, 0, 1));
            return cycle;
        }

        private List<DeadLetter> letters() {
            return accepted(desk.planner
                            .notifications()
                            .deadLetters(new ListDeadLetters(company.hr, PageRequest.first(10))))
                    .items();
        }
    }

    @Nested
    class Where_the_process_dies {

        @Test
        void between_handling_and_noting_the_event_comes_again_once_the_lease_has_ended() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            assertThatThrownBy(() -> desk.planner(DeliveryDesk.THRICE, new Looking(event -> {
                                throw new ProcessDied();
                            }))
                            .runDue(company.clock.instant()))
                    .isInstanceOf(ProcessDied.class);
            AtomicReference<Optional<StoredEvent>> again = new AtomicReference<>(Optional.empty());
            Planner second = desk.planner(DeliveryDesk.THRICE, new Looking(event -> again.set(Optional.of(event))));
            desk.later(Duration.ofSeconds(299));
            second.runDue(company.clock.instant());
            assertThat(again.get()).isEmpty();
            desk.later(Duration.ofSeconds(1));
            second.runDue(company.clock.instant());
            assertThat(again.get()).isPresent();
        }

        @Test
        void whose_lease_has_ended_does_not_go_on_with_what_it_claimed() {
            FeedbackCycle first = company.collecting(Confidentiality.CONFIDENTIAL);
            company.start(company.draftCycle(company.formOf(first), "Another"));
            List<Long> handled = new ArrayList<>();
            Planner slow = desk.planner(DeliveryDesk.THRICE, new Looking(event -> {
                handled.add(event.position());
                desk.later(Duration.ofMinutes(6));
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
    class Where_the_store_fails {
        private final Failing store = new Failing();
        private final Company frail = Company.on(store);
        private final DeliveryDesk desk = new DeliveryDesk(frail);
        private final Recorder mail = desk.mail;

        @Test
        void closing_events_are_delivered_all_the_same() {
            frail.collecting(Confidentiality.CONFIDENTIAL);
            store.failing = Optional.of("active");
            DueWork work = desk.run();
            assertThat(work.failures()).hasSize(1);
            assertThat(work.isTroubled()).isTrue();
            assertThat(mail.numbers()).containsExactly(1L);
        }

        @Test
        void on_one_organization_the_others_are_served() {
            Company second = frail.neighbour();
            frail.collecting(Confidentiality.CONFIDENTIAL);
            second.collecting(Confidentiality.CONFIDENTIAL);
            store.failing = Optional.of("claim");
            DueWork work = desk.run();
            assertThat(work.failures()).hasSize(1);
            assertThat(mail.handled).hasSize(1);
            assertThat(desk.run().failures()).isEmpty();
            assertThat(mail.handled).hasSize(2);
        }

        @Test
        void to_say_where_something_is_due_it_is_told() {
            store.failing = Optional.of("due");
            assertThat(desk.run().failures()).hasSize(1);
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
}
