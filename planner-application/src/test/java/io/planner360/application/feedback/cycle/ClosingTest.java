package io.planner360.application.feedback.cycle;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.feedback.response.SaveDraft;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.InvitationStatus;
import io.planner360.domain.feedback.invitation.Participation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.PublishedReports;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.inmemory.InMemoryPersistence;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();

    private static CycleStatus status(Company company, FeedbackCycle cycle) {
        return accepted(company.planner.feedback().cycles().find(new FindCycle(company.hr, cycle.id())))
                .status();
    }

    @Nested
    class By_hand {
        private final FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
        private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);

        @Test
        void is_possible_any_time_and_once() {
            company.clock.set(Company.BEGIN.plusSeconds(1));
            FeedbackCycle closed = company.close(cycle);
            assertThat(closed.status()).isEqualTo(CycleStatus.CLOSED);
            assertThat(closed.closedAt()).contains(Company.BEGIN.plusSeconds(1));
            assertThat(kind(feedback.cycles().close(new CloseCycle(company.hr, cycle.id()))))
                    .isEqualTo("CYCLE_STATE");
        }

        @Test
        void makes_a_withheld_report_on_every_target_with_or_without_answers() {
            Actor.Person bob = company.hire(SystemRole.EMPLOYEE);
            company.enrol(cycle, ann, bob);
            company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
            company.close(cycle);
            List<PublishedReport> reports = company.within(() -> List.of(
                    company.persistence
                            .publishedReports()
                            .find(cycle.id(), ann.user())
                            .orElseThrow(),
                    company.persistence
                            .publishedReports()
                            .find(cycle.id(), bob.user())
                            .orElseThrow()));
            assertThat(reports).extracting(PublishedReport::status).containsOnly(ReportStatus.WITHHELD);
            assertThat(reports.get(0).content().scores().get(0).self()).contains(4.0);
            assertThat(reports.get(1).content().scores().get(0).self()).isEmpty();
        }

        @Test
        void expires_what_is_still_open() {
            company.enrol(cycle, ann);
            var invitation = company.invite(cycle, ann, ann, RaterGroupCode.SELF);
            company.close(cycle);
            assertThat(company.within(() -> company.persistence
                            .feedbackInvitations()
                            .find(invitation.id())
                            .orElseThrow()
                            .status()))
                    .isEqualTo(InvitationStatus.EXPIRED);
        }

        @Test
        void of_a_draft_is_refused() {
            FeedbackForm form = company.formOf(cycle);
            FeedbackCycle draft = company.draftCycle(form, "Autumn");
            assertThat(kind(feedback.cycles().close(new CloseCycle(company.hr, draft.id()))))
                    .isEqualTo("CYCLE_STATE");
        }
    }

    @Nested
    class When_due {
        @ParameterizedTest
        @CsvSource({
            "Asia/Tokyo, 2026-03-31, 2026-03-31T15:00:00Z",
            "America/New_York, 2026-03-31, 2026-04-01T04:00:00Z",
            "America/New_York, 2026-03-08, 2026-03-09T04:00:00Z"
        })
        void is_from_the_end_of_the_closing_day_in_the_cycles_zone(ZoneId zone, LocalDate day, Instant end) {
            FeedbackForm form = company.form(company.framework(), Confidentiality.CONFIDENTIAL);
            FeedbackCycle cycle = company.start(
                    accepted(feedback.cycles().create(new CreateCycle(company.hr, form.id(), "Spring", zone, day))));
            company.clock.set(end.minusNanos(1_000));
            assertThat(feedback.cycles().closeDue(end.minusNanos(1_000))).isZero();
            assertThat(status(company, cycle)).isEqualTo(CycleStatus.COLLECTING);
            company.clock.set(end);
            assertThat(feedback.cycles().closeDue(end)).isEqualTo(1);
            assertThat(status(company, cycle)).isEqualTo(CycleStatus.CLOSED);
        }

        @Test
        void is_done_once_for_every_cycle_of_every_organization() {
            Company second = company.neighbour();
            List<FeedbackCycle> cycles = new ArrayList<>();
            FeedbackForm form = company.form(company.framework(), Confidentiality.CONFIDENTIAL);
            for (int i = 0; i < 3; i++) {
                cycles.add(company.start(company.draftCycle(form, "Cycle " + i)));
            }
            FeedbackCycle byHand = company.start(company.draftCycle(form, "By hand"));
            company.close(byHand);
            FeedbackCycle never = company.draftCycle(form, "Never started");
            FeedbackCycle elsewhere = second.collecting(Confidentiality.ANONYMOUS);
            Instant end = elsewhere.closesAt();
            company.clock.set(end);
            assertThat(feedback.cycles().closeDue(end)).isEqualTo(4);
            assertThat(feedback.cycles().closeDue(end)).isZero();
            assertThat(cycles).allMatch(cycle -> status(company, cycle) == CycleStatus.CLOSED);
            assertThat(status(second, elsewhere)).isEqualTo(CycleStatus.CLOSED);
            assertThat(status(company, never)).isEqualTo(CycleStatus.DRAFT);
        }

        @Test
        void closes_the_others_even_where_one_fails_and_then_tells_of_it() {
            FailingReports persistence = new FailingReports();
            Company first = Company.on(persistence);
            Company second = first.neighbour();
            FeedbackCycle failing = first.collecting(Confidentiality.CONFIDENTIAL);
            first.enrol(failing, first.hr);
            FeedbackCycle fine = second.collecting(Confidentiality.CONFIDENTIAL);
            second.enrol(fine, second.hr);
            persistence.failOn = Optional.of(failing);
            first.clock.set(failing.closesAt());
            assertThatThrownBy(() -> first.planner.feedback().cycles().closeDue(failing.closesAt()))
                    .isInstanceOf(PersistenceUnavailable.class);
            assertThat(status(first, failing)).isEqualTo(CycleStatus.COLLECTING);
            assertThat(status(second, fine)).isEqualTo(CycleStatus.CLOSED);
            persistence.failOn = Optional.empty();
            assertThat(first.planner.feedback().cycles().closeDue(failing.closesAt()))
                    .isEqualTo(1);
        }
    }

    /** Cannot store the reports of one cycle. */
    private static final class FailingReports extends ForwardingPersistence {
        private Optional<FeedbackCycle> failOn = Optional.empty();

        FailingReports() {
            super(InMemoryPersistence.create());
        }

        @Override
        public PublishedReports publishedReports() {
            PublishedReports sound = super.publishedReports();
            return (PublishedReports) Proxy.newProxyInstance(
                    PublishedReports.class.getClassLoader(),
                    new Class<?>[] {PublishedReports.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("addAll") && isOfFailing((List<?>) arguments[0])) {
                            throw new PersistenceUnavailable("down", null);
                        }
                        return method.invoke(sound, arguments);
                    });
        }

        private boolean isOfFailing(List<?> reports) {
            FeedbackCycleId cycle = ((PublishedReport) reports.get(0)).cycle();
            return failOn.filter(failing -> failing.id().equals(cycle)).isPresent();
        }
    }

    @Nested
    class Participation_of_a_group {
        private final FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
        private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);

        private List<Participation> counted() {
            return accepted(feedback.invitations().participation(new CountParticipation(company.hr, cycle.id())))
                    .groups();
        }

        @Test
        void is_told_from_three_invitations_on() {
            company.enrol(cycle, ann);
            List<Actor.Person> raters = company.hireEmployees(3);
            company.answer(cycle, ann, raters.get(0), RaterGroupCode.PEER, 3);
            var second = company.invite(cycle, ann, raters.get(1), RaterGroupCode.PEER);
            accepted(feedback.invitations().decline(new DeclineInvitation(raters.get(1), second.id(), "No")));
            assertThat(counted()).isEmpty();
            var third = company.invite(cycle, ann, raters.get(2), RaterGroupCode.PEER);
            accepted(feedback.responses().saveDraft(new SaveDraft(raters.get(2), third.id(), List.of())));
            assertThat(counted()).containsExactly(new Participation(RaterGroupCode.PEER, 3, 1, 1, 1));
        }

        @Test
        void of_exempt_raters_is_not_told_of_one_or_two_either() {
            company.enrol(cycle, ann);
            company.answer(cycle, ann, company.hr, RaterGroupCode.MANAGER, 3);
            assertThat(counted()).isEmpty();
        }
    }
}
