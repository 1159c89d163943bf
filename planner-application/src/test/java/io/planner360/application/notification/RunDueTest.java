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
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.application.notification.DeliveryDesk.Looking;
import io.planner360.application.notification.DeliveryDesk.Recorder;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.InvitationEvent;
import io.planner360.domain.notification.StoredEvent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.ReportEvent;
import io.planner360.domain.shared.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunDueTest {
    private final Company company = Company.founded();
    private final DeliveryDesk desk = new DeliveryDesk(company);
    private final Recorder mail = desk.mail;

    @Nested
    class Delivers {

        @Test
        void what_commands_have_published_to_each_handler() {
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            desk.run();
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            company.enrol(cycle, ann);
            company.close(cycle);
            accepted(company.planner.reports().release(new ReleaseReport(company.hr, cycle.id(), ann.user())));

            DueWork work = desk.run();

            assertThat(work.deliveries()).isEqualTo(new DeliveryCounts(6, 0, 0));
            assertThat(work.isTroubled()).isFalse();
            assertThat(mail.handled).isEqualTo(desk.hook.handled);
            assertThat(mail.at(2).as(CycleEvent.Opened.KIND)).contains(new CycleEvent.Opened(cycle.id()));
            assertThat(mail.at(2).as(CycleEvent.Closed.KIND)).isEmpty();
            assertThat(mail.at(3).as(CycleEvent.Closed.KIND)).contains(new CycleEvent.Closed(cycle.id()));
            assertThat(mail.at(4).as(ReportEvent.Released.KIND)).hasValueSatisfying(released -> {
                assertThat(released.cycle()).isEqualTo(cycle.id());
                assertThat(released.target()).isEqualTo(ann.user());
            });
            assertThat(desk.run().deliveries()).isEqualTo(DeliveryCounts.NONE);
        }

        @Test
        void what_it_has_closed_itself() {
            FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
            company.clock.set(cycle.closesAt());
            DueWork work = desk.run();
            assertThat(work.closed()).isEqualTo(1);
            assertThat(mail.handled)
                    .extracting(StoredEvent::kind)
                    .containsExactly(CycleEvent.Opened.KIND.code(), CycleEvent.Closed.KIND.code());
        }

        @Test
        void to_all_organizations() {
            Company second = company.neighbour();
            company.collecting(Confidentiality.CONFIDENTIAL);
            second.collecting(Confidentiality.CONFIDENTIAL);
            desk.run();
            assertThat(mail.handled)
                    .extracting(StoredEvent::organization)
                    .containsExactlyInAnyOrder(company.hr.organization(), second.hr.organization());
        }

        @Test
        void outside_any_unit_of_work() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            AtomicReference<Object> seen = new AtomicReference<>("nothing");
            desk.planner(DeliveryDesk.THRICE, new Looking(event -> {
                        OrganizationId other = company.neighbour().hr.organization();
                        seen.set(company.persistence.unitOfWork().within(other, () -> "another unit"));
                    }))
                    .runDue(company.clock.instant());
            assertThat(seen.get()).isEqualTo("another unit");
        }

        @Test
        void to_a_new_handler_from_the_oldest_event_on() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            desk.run();
            Recorder late = new Recorder("late");
            desk.planner(DeliveryDesk.THRICE, late).runDue(company.clock.instant());
            assertThat(late.numbers()).containsExactly(2L);
        }
    }

    @Nested
    class Keeps {

        @Test
        void events_for_as_long_as_the_retention_says() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            desk.run();
            desk.later(Duration.ofDays(30));
            desk.run();
            assertThat(stored()).isTrue();
            desk.later(Duration.ofSeconds(1));
            desk.run();
            assertThat(stored()).isFalse();
        }

        @Test
        void events_that_a_handler_has_not_got() {
            company.collecting(Confidentiality.CONFIDENTIAL);
            mail.failing = List.of(1L);
            desk.run();
            desk.later(Duration.ofDays(31));
            desk.run();
            assertThat(stored()).isTrue();
        }

        private boolean stored() {
            Recorder reader = new Recorder("reader-" + company.clock.instant().getEpochSecond());
            desk.planner(
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
            desk.run();
            int before = mail.calls;
            assertThat(kind(company.planner.feedback().cycles().close(new CloseCycle(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
            assertThat(kind(company.planner
                            .feedback()
                            .cycles()
                            .startCollecting(new StartCollecting(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
            desk.run();
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
            List<Actor.Person> raters = company.hireEmployees(3);
            List<FeedbackInvitationId> invitations = raters.stream()
                    .map(rater -> company.invite(cycle, ann, rater, RaterGroupCode.PEER)
                            .id())
                    .toList();
            desk.run();
            int before = mail.calls;
            for (int i = 0; i < raters.size(); i++) {
                accepted(company.planner
                        .feedback()
                        .responses()
                        .submit(new SubmitResponse(
                                raters.get(i), invitations.get(i), company.ratings(cycle, 3, 3), Optional.empty())));
            }
            desk.run();
            assertThat(mail.calls).isEqualTo(before);
        }

        @Test
        void those_who_are_invited_together_are_told_of_in_an_order_that_says_nothing() {
            FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
            Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
            company.enrol(cycle, ann);
            for (Actor.Person rater : company.hireEmployees(5)) {
                accepted(company.inviteOne(cycle, ann, new Invitee.Member(rater.user()), RaterGroupCode.PEER));
            }
            company.send(cycle);
            desk.run();
            assertThat(mail.handled.stream()
                            .flatMap(event -> event.as(InvitationEvent.Sent.KIND).stream())
                            .map(sent -> sent.invitation().toString()))
                    .hasSize(5)
                    .isSorted();
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
