package io.planner360.application.rating;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.FindCycle;
import io.planner360.application.feedback.invitation.DeclineInvitation;
import io.planner360.application.organization.ChangeManager;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.Disclosure;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Secret;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportServiceTest {
    private static final PageRequest TEN = PageRequest.first(10);

    private final Company company = Company.founded();
    private final ReportService reports = company.planner.reports();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person ann = company.hireUnder(manager);
    private final Actor.Person otherHr = company.hire(SystemRole.HR);

    private String read(FeedbackCycle cycle, Actor reader) {
        return kind(reports.report(new ReadReport(reader, cycle.id(), ann.user())));
    }

    private void release(FeedbackCycle cycle) {
        accepted(reports.release(new ReleaseReport(company.hr, cycle.id(), ann.user())));
    }

    private FeedbackCycle closedWithSelf(Confidentiality confidentiality) {
        FeedbackCycle cycle = company.collecting(confidentiality);
        company.enrol(cycle, ann);
        company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
        return company.close(cycle);
    }

    @Nested
    class A_withheld_report {
        private final FeedbackCycle cycle = closedWithSelf(Confidentiality.CONFIDENTIAL);

        @Test
        void is_readable_by_nobody() {
            assertThat(List.of(read(cycle, ann), read(cycle, manager), read(cycle, otherHr), read(cycle, company.hr)))
                    .containsOnly("NotFound released report on");
            assertThat(accepted(reports.reports(new ListReports(company.hr, cycle.id(), TEN)))
                            .items())
                    .isEmpty();
        }

        @Test
        void is_released_once_and_the_release_tells_nothing_of_it() {
            assertThat(accepted(reports.release(new ReleaseReport(company.hr, cycle.id(), ann.user()))))
                    .isEqualTo(ReportStatus.RELEASED);
            assertThat(kind(reports.release(new ReleaseReport(company.hr, cycle.id(), ann.user()))))
                    .isEqualTo("REPORT_STATE");
        }

        @Test
        void on_nobody_is_not_found() {
            assertThat(kind(reports.release(new ReleaseReport(company.hr, cycle.id(), manager.user()))))
                    .startsWith("NotFound");
        }
    }

    @Nested
    class A_released_report {
        @ParameterizedTest
        @EnumSource(Confidentiality.class)
        void is_for_the_target_their_manager_and_who_may_read_all(Confidentiality confidentiality) {
            FeedbackCycle cycle = closedWithSelf(confidentiality);
            release(cycle);
            assertThat(List.of(read(cycle, ann), read(cycle, manager), read(cycle, otherHr)))
                    .containsOnly("done");
            assertThat(List.of(
                            read(cycle, company.hire(SystemRole.EMPLOYEE)),
                            read(cycle, company.hire(SystemRole.ADMINISTRATOR)),
                            read(cycle, new Actor.System(ann.organization())),
                            read(cycle, new Actor.ReceiptHolder(ann.organization(), new Secret("x".repeat(20))))))
                    .containsOnly("Forbidden");
        }

        @Test
        void is_for_the_manager_of_today_and_not_for_a_manager_above() {
            FeedbackCycle cycle = closedWithSelf(Confidentiality.CONFIDENTIAL);
            release(cycle);
            Actor.Person newManager = company.hire(SystemRole.EMPLOYEE);
            accepted(company.planner
                    .organizations()
                    .changeManager(new ChangeManager(company.hr, ann.user(), Optional.of(newManager.user()))));
            assertThat(read(cycle, newManager)).isEqualTo("done");
            assertThat(read(cycle, manager)).isEqualTo("Forbidden");
            accepted(company.planner
                    .organizations()
                    .changeManager(new ChangeManager(company.hr, newManager.user(), Optional.of(manager.user()))));
            assertThat(read(cycle, manager)).isEqualTo("Forbidden");
        }

        @Test
        void does_not_exist_for_another_organization() {
            FeedbackCycle cycle = closedWithSelf(Confidentiality.CONFIDENTIAL);
            release(cycle);
            Actor.Person elsewhere = company.neighbour().hr;
            assertThat(read(cycle, elsewhere)).isEqualTo("NotFound released report on");
            assertThat(kind(reports.reports(new ListReports(elsewhere, cycle.id(), TEN))))
                    .isEqualTo("NotFound feedback cycle");
            assertThat(kind(reports.releaseAll(new ReleaseCycleReports(elsewhere, cycle.id()))))
                    .isEqualTo("NotFound feedback cycle");
        }
    }

    @Nested
    class Who_answered_in_a_protected_group {
        @ParameterizedTest
        @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
        void reads_no_report_on_the_target_whatever_their_role(Confidentiality confidentiality) {
            FeedbackCycle cycle = company.collecting(confidentiality);
            company.enrol(cycle, ann);
            company.answer(cycle, ann, otherHr, RaterGroupCode.PEER, 4);
            company.answer(cycle, ann, manager, RaterGroupCode.DIRECT_REPORT, 4);
            company.close(cycle);
            release(cycle);
            assertThat(read(cycle, otherHr)).isEqualTo("READER_RATED_TARGET");
            assertThat(read(cycle, manager)).isEqualTo("READER_RATED_TARGET");
            assertThat(accepted(reports.reports(new ListReports(otherHr, cycle.id(), TEN)))
                            .items())
                    .isEmpty();
            assertThat(accepted(reports.reports(new ListReports(company.hr, cycle.id(), TEN)))
                            .items())
                    .hasSize(1);
        }

        @Test
        void reads_it_where_everybody_is_named() {
            FeedbackCycle cycle = company.collecting(Confidentiality.NAMED);
            company.enrol(cycle, ann);
            company.answer(cycle, ann, otherHr, RaterGroupCode.PEER, 4);
            company.close(cycle);
            release(cycle);
            assertThat(read(cycle, otherHr)).isEqualTo("done");
        }

        @Test
        void is_not_who_answered_in_an_exempt_group() {
            FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
            company.enrol(cycle, ann);
            company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 4);
            company.close(cycle);
            release(cycle);
            assertThat(read(cycle, manager)).isEqualTo("done");
        }

        @Test
        void is_not_who_declined_or_let_the_invitation_expire() {
            FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
            company.enrol(cycle, ann);
            FeedbackInvitation declined = company.invite(cycle, ann, otherHr, RaterGroupCode.PEER);
            accepted(company.planner
                    .feedback()
                    .invitations()
                    .decline(new DeclineInvitation(otherHr, declined.id(), "We never met")));
            company.invite(cycle, ann, manager, RaterGroupCode.PEER);
            company.close(cycle);
            release(cycle);
            assertThat(read(cycle, otherHr)).isEqualTo("done");
            assertThat(read(cycle, manager)).isEqualTo("done");
        }

        @Test
        void still_reads_their_own() {
            FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
            company.enrol(cycle, ann, otherHr);
            company.answer(cycle, ann, otherHr, RaterGroupCode.PEER, 4);
            company.close(cycle);
            accepted(reports.releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
            assertThat(kind(reports.report(new ReadReport(otherHr, cycle.id(), otherHr.user()))))
                    .isEqualTo("done");
            assertThat(accepted(reports.reports(new ListReports(otherHr, cycle.id(), TEN)))
                            .items())
                    .extracting(PublishedReport::target)
                    .containsExactly(otherHr.user());
        }
    }

    @Test
    void all_withheld_reports_of_a_cycle_are_released_at_once_and_only_those() {
        FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
        List<Actor.Person> targets = company.hireEmployees(4);
        company.enrol(cycle, targets.toArray(Actor.Person[]::new));
        company.close(cycle);
        accepted(reports.release(
                new ReleaseReport(company.hr, cycle.id(), targets.get(0).user())));
        ReleaseCycleReports command = new ReleaseCycleReports(company.hr, cycle.id());
        assertThat(accepted(reports.releaseAll(command))).isEqualTo(3);
        assertThat(accepted(reports.releaseAll(command))).isZero();
        assertThat(accepted(reports.reports(new ListReports(company.hr, cycle.id(), TEN)))
                        .items())
                .extracting(report -> report.target().toString())
                .hasSize(4)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void a_cycle_that_still_collects_has_no_reports_to_release() {
        FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
        company.enrol(cycle, ann);
        assertThat(accepted(reports.releaseAll(new ReleaseCycleReports(company.hr, cycle.id()))))
                .isZero();
        assertThat(kind(company.planner.feedback().cycles().find(new FindCycle(ann, cycle.id()))))
                .isEqualTo("done");
    }

    @Test
    void a_report_shows_what_was_answered_and_hides_groups_below_their_threshold() {
        FeedbackCycle cycle = company.collecting(Confidentiality.ANONYMOUS);
        company.enrol(cycle, ann);
        company.answer(cycle, ann, ann, RaterGroupCode.SELF, 5);
        company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 3);
        company.hireEmployees(3).forEach(peer -> company.answer(cycle, ann, peer, RaterGroupCode.PEER, 4));
        company.hireEmployees(2).forEach(report -> company.answer(cycle, ann, report, RaterGroupCode.DIRECT_REPORT, 1));
        company.close(cycle);
        release(cycle);
        PublishedReport report = accepted(reports.report(new ReadReport(ann, cycle.id(), ann.user())));
        assertThat(report.content().scores()).allSatisfy(score -> {
            assertThat(score.self()).contains(5.0);
            assertThat(score.others()).contains(3.5);
        });
        assertThat(report.content().groups())
                .extracting(group -> group.group() + " " + group.disclosure())
                .contains(
                        "PEER " + Disclosure.SHOWN,
                        "DIRECT_REPORT " + Disclosure.BELOW_THRESHOLD,
                        "EXTERNAL " + Disclosure.NO_ANSWERS);
    }
}
