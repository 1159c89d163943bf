package io.planner360.application.feedback.invitation;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.response.SubmitResponse;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemindingTest {
    private final Company company = Company.founded();
    private final InvitationService invitations = company.planner.feedback().invitations();
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person bob = company.hire(SystemRole.EMPLOYEE);

    private FeedbackCycle collecting(Company organization) {
        FeedbackCycle cycle = organization.collecting(Confidentiality.CONFIDENTIAL);
        accepted(invitations.scheduleReminders(
                new ScheduleReminders(organization.hr, cycle.id(), Optional.of(new ReminderSchedule(3, 2, 2)))));
        return cycle;
    }

    @Test
    void every_rater_of_every_organization_who_has_not_answered_is_reminded_once() {
        FeedbackCycle cycle = collecting(company);
        company.enrol(cycle, ann);
        company.invite(cycle, ann, ann, RaterGroupCode.SELF);
        FeedbackInvitation ofBob = company.invite(cycle, ann, bob, RaterGroupCode.PEER);
        Company second = company.neighbour();
        FeedbackCycle elsewhere = collecting(second);
        second.enrol(elsewhere, second.hr);
        second.invite(elsewhere, second.hr, second.hr, RaterGroupCode.SELF);
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(2))))
                .isZero();
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(3))))
                .isEqualTo(3);
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(4))))
                .isZero();
        accepted(company.planner
                .feedback()
                .responses()
                .submit(new SubmitResponse(bob, ofBob.id(), company.ratings(cycle, 3, 3), Optional.empty())));
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(5))))
                .isEqualTo(2);
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(20))))
                .isZero();
    }

    @Test
    void there_are_as_many_as_there_are_raters() {
        FeedbackCycle cycle = collecting(company);
        company.enrol(cycle, ann);
        company.hireEmployees(101).forEach(rater -> company.invite(cycle, ann, rater, RaterGroupCode.PEER));
        assertThat(invitations.remindDue(Company.BEGIN.plus(Duration.ofDays(3))))
                .isEqualTo(101);
    }

    @Test
    void a_schedule_is_checked_told_and_changed_until_the_close() {
        FeedbackCycle cycle = collecting(company);
        ReminderSchedule never = new ReminderSchedule(0, 1, 1);
        assertThat(kind(invitations.scheduleReminders(
                        new ScheduleReminders(company.hr, cycle.id(), Optional.of(never)))))
                .isEqualTo("InvalidInput");
        assertThat(accepted(invitations.reminderSchedule(new FindReminderSchedule(company.hr, cycle.id()))))
                .contains(new ReminderSchedule(3, 2, 2));
        company.close(cycle);
        assertThat(kind(invitations.scheduleReminders(new ScheduleReminders(company.hr, cycle.id(), Optional.empty()))))
                .isEqualTo("CYCLE_STATE");
    }
}
