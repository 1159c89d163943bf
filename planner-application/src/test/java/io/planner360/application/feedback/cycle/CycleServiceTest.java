package io.planner360.application.feedback.cycle;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.FeedbackService;
import io.planner360.application.feedback.invitation.InviteRaters.Invitee;
import io.planner360.application.feedback.invitation.SendInvitations;
import io.planner360.application.organization.ChangeManager;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CycleServiceTest {
    private final Company company = Company.founded();
    private final FeedbackService feedback = company.planner.feedback();
    private final CompetencyFramework framework = company.framework();
    private final FeedbackForm form = company.form(framework, Confidentiality.CONFIDENTIAL);

    @Test
    void has_a_name_of_its_own_and_a_day_to_come() {
        company.draftCycle(form, "Spring");
        assertThat(kind(feedback.cycles()
                        .create(new CreateCycle(company.hr, form.id(), "Spring", Company.ZONE, Company.CLOSING_DAY))))
                .isEqualTo("Conflict feedback_cycles_name_key");
        assertThat(violations(feedback.cycles()
                        .create(new CreateCycle(
                                company.hr, form.id(), "", ZoneId.of("UTC"), LocalDate.of(2026, 2, 28)))))
                .containsExactly("name must not be blank", "closingDay must not have passed");
    }

    @Test
    void starts_once() {
        FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
        assertThat(kind(feedback.cycles().startCollecting(new StartCollecting(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_STATE");
    }

    @Test
    void freezes_the_map_from_levels_to_ratings_when_it_starts() {
        FeedbackCycle cycle = company.draftCycle(form, "Spring");
        assertThat(company.within(() -> company.persistence.feedbackCycles().frozenLevels(cycle.id()))
                        .values())
                .isEmpty();
        company.start(cycle);
        assertThat(company.within(() -> company.persistence.feedbackCycles().frozenLevels(cycle.id()))
                        .valueOf(Company.listening(framework), 4))
                .contains(4.0);
    }

    @Test
    void sends_no_invitations_before_it_starts() {
        FeedbackCycle cycle = company.draftCycle(form, "Spring");
        assertThat(kind(feedback.invitations().send(new SendInvitations(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_STATE");
    }

    @Test
    void keeps_targets_as_they_were_when_they_were_enrolled() {
        FeedbackCycle cycle = company.draftCycle(form, "Spring");
        Actor.Person ann = company.hireUnder(company.hr);
        company.enrol(cycle, ann);
        accepted(company.planner
                .organizations()
                .changeManager(new ChangeManager(company.hr, ann.user(), Optional.empty())));
        company.enrol(cycle, ann);
        assertThat(company.within(() -> company.persistence
                        .cycleTargets()
                        .ofCycle(cycle.id())
                        .map(target -> target.manager())
                        .toList()))
                .containsExactly(Optional.of(company.hr.user()));
    }

    @Test
    void enrols_all_or_nobody() {
        FeedbackCycle cycle = company.draftCycle(form, "Spring");
        Actor.Person elsewhere = company.neighbour().hr;
        assertThat(kind(feedback.cycles()
                        .enrol(new EnrolTargets(company.hr, cycle.id(), List.of(company.hr.user(), elsewhere.user())))))
                .isEqualTo("NotFound member");
        assertThat(company.within(() ->
                        company.persistence.cycleTargets().ofCycle(cycle.id()).count()))
                .isZero();
    }

    @Test
    void takes_no_targets_and_no_invitations_after_its_close() {
        FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
        company.enrol(cycle, company.hr);
        company.close(cycle);
        assertThat(kind(feedback.cycles().enrol(new EnrolTargets(company.hr, cycle.id(), List.of(company.hr.user())))))
                .isEqualTo("CYCLE_STATE");
        assertThat(kind(company.inviteOne(
                        cycle, company.hr, new Invitee.Member(company.hr.user()), RaterGroupCode.SELF)))
                .isEqualTo("CYCLE_STATE");
    }

    @Test
    void takes_no_targets_and_no_invitations_once_its_closing_day_is_over() {
        FeedbackCycle cycle = company.start(company.draftCycle(form, "Spring"));
        company.clock.set(cycle.closesAt());
        assertThat(kind(feedback.cycles().enrol(new EnrolTargets(company.hr, cycle.id(), List.of(company.hr.user())))))
                .isEqualTo("CYCLE_OVERDUE");
        assertThat(kind(feedback.invitations().send(new SendInvitations(company.hr, cycle.id()))))
                .isEqualTo("CYCLE_OVERDUE");
    }
}
