package io.planner360.application.organization.tenant;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.invitation.ScheduleReminders;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.Actor;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may still read is in {@code AuthorizationTest}. */
class DeactivatedOrganizationTest {
    private final Company company = Company.founded();
    private final TenantService tenant = company.planner.organizations().tenant();

    private void deactivate() {
        accepted(tenant.deactivate(new DeactivateOrganization(company.hr)));
    }

    private void reactivate() {
        accepted(tenant.reactivate(new ReactivateOrganization(company.hr)));
    }

    @Test
    void is_reactivated_by_who_deactivated_it() {
        deactivate();
        assertThat(accepted(tenant.find(new FindOrganization(company.hr))).active())
                .isFalse();
        assertThat(kind(tenant.deactivate(new DeactivateOrganization(company.hr))))
                .isEqualTo("ORGANIZATION_DEACTIVATED");
        reactivate();
        assertThat(accepted(tenant.find(new FindOrganization(company.hr))).active())
                .isTrue();
        assertThat(kind(tenant.reactivate(new ReactivateOrganization(company.hr))))
                .isEqualTo("ORGANIZATION_NOT_DEACTIVATED");
        company.hire();
    }

    @Test
    void is_left_alone_by_what_is_due() {
        FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
        Actor.Person target = company.hire();
        company.enrol(cycle, target);
        company.invite(cycle, target, company.hire(), RaterGroupCode.PEER);
        accepted(company.planner
                .feedback()
                .invitations()
                .scheduleReminders(
                        new ScheduleReminders(company.hr, cycle.id(), Optional.of(new ReminderSchedule(1, 1, 1)))));
        deactivate();
        company.clock.set(company.clock.instant().plus(Duration.ofDays(2)));
        assertThat(company.planner.feedback().invitations().remindDue(company.clock.instant()))
                .isZero();
        company.clock.set(company.clock.instant().plus(Duration.ofDays(60)));
        assertThat(company.planner.feedback().cycles().closeDue(company.clock.instant()))
                .isZero();
        reactivate();
        assertThat(company.planner.feedback().cycles().closeDue(company.clock.instant()))
                .isOne();
    }
}
