package io.planner360.application.organization.tenant;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CreateCycle;
import io.planner360.application.feedback.cycle.StartCollecting;
import io.planner360.application.feedback.form.CreateForm;
import io.planner360.application.feedback.form.FormDraft;
import io.planner360.application.feedback.invitation.FindReminderSchedule;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.SizeCategory;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TenantServiceTest {
    private final Company company = Company.founded();
    private final TenantService tenant = company.planner.organizations().tenant();

    private Either<Refusal, Organization> set(Map<String, String> settings) {
        return tenant.changeSettings(new ChangeSettings(company.hr, settings));
    }

    @Nested
    class Its_profile {
        private EditOrganization presenting(Company who, String domain) {
            return new EditOrganization(
                    who.hr,
                    "Looms",
                    Optional.of(domain),
                    "Textiles",
                    Optional.of(SizeCategory.SMALL),
                    Optional.of("https://looms.example/logo.png"));
        }

        @Test
        void is_what_was_last_said() {
            company.clock.set(company.clock.instant().plus(Duration.ofDays(1)));
            Organization edited = accepted(tenant.edit(presenting(company, "Looms.Example")));
            assertThat(edited.profile().domain()).contains("looms.example");
            assertThat(edited.updatedAt()).isEqualTo(edited.createdAt().plus(Duration.ofDays(1)));
            assertThat(accepted(tenant.find(new FindOrganization(company.hire()))))
                    .isEqualTo(edited);
        }

        @Test
        void has_a_domain_that_no_other_organization_has() {
            accepted(tenant.edit(presenting(company, "looms.example")));
            assertThat(kind(tenant.edit(presenting(company.neighbour(), "LOOMS.example"))))
                    .isEqualTo("Conflict organizations_domain_key");
        }

        @Test
        void tells_everything_that_is_wrong_at_once() {
            assertThat(violations(tenant.edit(new EditOrganization(
                            company.hr,
                            "",
                            Optional.of("looms"),
                            "x".repeat(101),
                            Optional.empty(),
                            Optional.of("logo.png")))))
                    .containsExactly(
                            "name must not be blank",
                            "domain must look like example.com, with at most 100 characters",
                            "industry must have at most 100 characters",
                            "logoUrl must look like https://host/path");
        }
    }

    @Nested
    class Its_settings {
        private final CompetencyFramework framework = company.framework();

        private FormDraft draft(List<RaterGroup> groups) {
            return Company.draft(framework, Confidentiality.CONFIDENTIAL, groups);
        }

        private Either<Refusal, FeedbackForm> form(List<RaterGroup> groups) {
            return company.planner.feedback().forms().create(new CreateForm(company.hr, framework.id(), draft(groups)));
        }

        private FeedbackCycle cycle(FeedbackForm form) {
            return accepted(company.planner
                    .feedback()
                    .cycles()
                    .create(new CreateCycle(company.hr, form.id(), "Cycle", Optional.empty(), Company.CLOSING_DAY)));
        }

        @Test
        void refuse_keys_that_are_none() {
            assertThat(violations(set(Map.of("colour", "blue", "time_zone", "Nowhere"))))
                    .containsExactly(
                            "settings.colour is not a setting",
                            "settings.time_zone must be a time zone, as in Europe/Berlin");
        }

        @Test
        void say_the_zone_of_cycles_that_name_none() {
            FeedbackForm form = accepted(form(RaterGroup.standard()));
            assertThat(cycle(form).zone().getId()).isEqualTo("UTC");
            accepted(set(Map.of(OrganizationSettings.TIME_ZONE, "Pacific/Apia")));
            FeedbackCycle next = accepted(company.planner
                    .feedback()
                    .cycles()
                    .create(new CreateCycle(company.hr, form.id(), "Next", Optional.empty(), Company.CLOSING_DAY)));
            assertThat(next.zone()).isEqualTo(ZoneId.of("Pacific/Apia"));
        }

        @Test
        void say_the_threshold_of_forms_that_name_no_groups() {
            accepted(set(Map.of(OrganizationSettings.DEFAULT_THRESHOLD, "6")));
            assertThat(accepted(form(List.of())).content().groups()).isEqualTo(RaterGroup.standard(6));
        }

        @Test
        void keep_forms_from_undercutting_the_minimum() {
            accepted(set(Map.of(OrganizationSettings.MINIMUM_THRESHOLD, "4")));
            assertThat(violations(form(RaterGroup.standard(3))))
                    .containsExactly(
                            "groups[3].threshold must be at least 4 in this organization",
                            "groups[4].threshold must be at least 4 in this organization",
                            "groups[5].threshold must be at least 4 in this organization");
            assertThat(accepted(form(List.of())).content().groups()).isEqualTo(RaterGroup.standard(4));
        }

        @Test
        void keep_cycles_from_starting_with_an_older_form_that_undercuts_the_minimum() {
            FeedbackCycle cycle = cycle(accepted(form(RaterGroup.standard(3))));
            accepted(set(Map.of(OrganizationSettings.MINIMUM_THRESHOLD, "4")));
            assertThat(kind(company.planner
                            .feedback()
                            .cycles()
                            .startCollecting(new StartCollecting(company.hr, cycle.id()))))
                    .isEqualTo("THRESHOLD_BELOW_MINIMUM");
            accepted(set(Map.of()));
            company.start(cycle);
        }

        @Test
        void say_the_reminders_that_cycles_begin_with() {
            accepted(set(Map.of(
                    OrganizationSettings.REMINDER_FIRST_AFTER_DAYS, "7",
                    OrganizationSettings.REMINDER_EVERY_DAYS, "3",
                    OrganizationSettings.REMINDER_MOST, "2")));
            FeedbackCycle cycle = cycle(accepted(form(RaterGroup.standard())));
            assertThat(accepted(company.planner
                            .feedback()
                            .invitations()
                            .reminderSchedule(new FindReminderSchedule(company.hr, cycle.id()))))
                    .contains(new ReminderSchedule(7, 3, 2));
        }
    }
}
