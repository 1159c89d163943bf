package io.planner360.application.organization.history;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.organization.ChangeJob;
import io.planner360.application.organization.ChangeManager;
import io.planner360.application.organization.DeactivateMember;
import io.planner360.application.organization.ReactivateMember;
import io.planner360.application.organization.tenant.ChangeSettings;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.MembershipPeriod;
import io.planner360.domain.organization.MembershipStatus;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** It is noon, in UTC, of the first day; each test goes on to other days. */
class HistoryServiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PageRequest PAGE = PageRequest.first(10);

    private final Company company = Company.founded();
    private final HistoryService history = company.planner.organizations().history();
    private final Actor.Person manager = company.hire();
    private final Actor.Person ann = company.hireUnder(manager);

    private void pass(Duration time) {
        company.clock.set(company.clock.instant().plus(time));
    }

    private Either<Refusal, MembershipPeriod> on(LocalDate day) {
        return history.on(new FindPeriodOn(company.hr, ann.user(), day));
    }

    private void changeJob(String title, String department) {
        accepted(company.planner.organizations().changeJob(new ChangeJob(company.hr, ann.user(), title, department)));
    }

    private List<UserId> department(String name, LocalDate day) {
        return users(accepted(history.departmentOn(new ListDepartmentOn(company.hr, name, day, PAGE)))
                .items());
    }

    private List<UserId> reports(LocalDate day) {
        return users(accepted(history.reportsOn(new ListReportsOn(manager, manager.user(), day, PAGE)))
                .items());
    }

    private static List<UserId> users(List<MembershipPeriod> periods) {
        return periods.stream().map(MembershipPeriod::user).toList();
    }

    @Test
    void tells_who_was_whose_manager_on_a_day() {
        pass(Duration.ofDays(1));
        accepted(company.planner
                .organizations()
                .changeManager(new ChangeManager(company.hr, ann.user(), Optional.of(company.hr.user()))));
        assertThat(accepted(on(DAY)).manager()).contains(manager.user());
        assertThat(accepted(on(DAY.plusDays(1))).manager()).contains(company.hr.user());
        assertThat(accepted(on(DAY.plusYears(1))).manager()).contains(company.hr.user());
        assertThat(kind(on(DAY.minusDays(1)))).isEqualTo("NotFound membership on that day");
        assertThat(reports(DAY)).containsExactly(ann.user());
        assertThat(reports(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void tells_who_was_in_a_department_on_a_day() {
        changeJob("Lead", "Looms");
        pass(Duration.ofDays(1));
        changeJob("Lead", "Sales");
        assertThat(department("Looms", DAY)).containsExactly(ann.user());
        assertThat(department("Looms", DAY.plusDays(1))).isEmpty();
        assertThat(department("Sales", DAY.plusDays(1))).containsExactly(ann.user());
    }

    @Test
    void counts_days_in_the_organization_s_time_zone() {
        pass(Duration.ofHours(9));
        changeJob("Lead", "Looms");
        assertThat(accepted(on(DAY)).jobTitle()).isEqualTo("Lead");
        accepted(company.planner
                .organizations()
                .tenant()
                .changeSettings(new ChangeSettings(company.hr, Map.of(OrganizationSettings.TIME_ZONE, "Asia/Tokyo"))));
        assertThat(accepted(on(DAY)).jobTitle()).isEqualTo("Engineer");
        assertThat(accepted(on(DAY.plusDays(1))).jobTitle()).isEqualTo("Lead");
    }

    @Test
    void takes_days_of_years_that_a_calendar_has() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(0, 12, 31))) {
            assertThat(violations(on(day))).containsExactly("day must be of the years 1 to 9999");
        }
        assertThat(kind(on(LocalDate.of(9999, 12, 31)))).isEqualTo("done");
    }

    @Test
    void tells_all_that_was_said_of_a_person_to_the_person() {
        pass(Duration.ofDays(1));
        accepted(company.planner.organizations().deactivate(new DeactivateMember(company.hr, ann.user())));
        pass(Duration.ofDays(1));
        accepted(company.planner.organizations().reactivate(new ReactivateMember(company.hr, ann.user())));
        assertThat(accepted(history.list(new ListPeriods(ann, ann.user(), PAGE)))
                        .items())
                .extracting(MembershipPeriod::status)
                .containsExactly(
                        MembershipStatus.PENDING,
                        MembershipStatus.ACTIVE,
                        MembershipStatus.DEACTIVATED,
                        MembershipStatus.ACTIVE);
        assertThat(reports(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void has_titles_and_departments_of_limited_length() {
        assertThat(violations(company.planner
                        .organizations()
                        .changeJob(new ChangeJob(company.hr, ann.user(), "t".repeat(201), "d".repeat(101)))))
                .containsExactly(
                        "jobTitle must have at most 200 characters", "department must have at most 100 characters");
    }
}
