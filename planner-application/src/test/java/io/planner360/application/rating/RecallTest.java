package io.planner360.application.rating;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.cycle.CancelCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.PublishedReport;
import io.planner360.domain.rating.ReleaseChange;
import io.planner360.domain.rating.ReportStatus;
import io.planner360.domain.shared.PageRequest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A released report is taken back, and released again. */
class RecallTest {
    private final Company company = Company.founded();
    private final FeedbackCycle cycle = company.collecting(Confidentiality.CONFIDENTIAL);
    private final Actor.Person ann = company.hire(SystemRole.EMPLOYEE);
    private final ReportService reports = company.planner.reports();
    private final PublishedReport first = released();

    private PublishedReport released() {
        company.enrol(cycle, ann);
        company.answer(cycle, ann, ann, RaterGroupCode.SELF, 4);
        company.close(cycle);
        accepted(reports.release(new ReleaseReport(company.hr, cycle.id(), ann.user())));
        return accepted(reports.report(new ReadReport(ann, cycle.id(), ann.user())));
    }

    private void recall() {
        assertThat(accepted(reports.recall(new RecallReport(company.hr, cycle.id(), ann.user()))))
                .isEqualTo(ReportStatus.RECALLED);
    }

    @Test
    void it_is_readable_by_nobody_while_recalled() {
        recall();
        for (Actor.Person reader : new Actor.Person[] {ann, company.hr}) {
            assertThat(kind(reports.report(new ReadReport(reader, cycle.id(), ann.user()))))
                    .isEqualTo("REPORT_RECALLED");
        }
        assertThat(accepted(reports.reports(new ListReports(company.hr, cycle.id(), PageRequest.first(10))))
                        .items())
                .isEmpty();
        assertThat(accepted(reports.releaseAll(new ReleaseCycleReports(company.hr, cycle.id()))))
                .isZero();
    }

    @Test
    void it_says_the_same_when_it_is_released_again() {
        recall();
        Instant later = Company.BEGIN.plusSeconds(60);
        company.clock.set(later);
        accepted(reports.release(new ReleaseReport(company.hr, cycle.id(), ann.user())));
        PublishedReport second = accepted(reports.report(new ReadReport(ann, cycle.id(), ann.user())));
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(second.releasedAt()).contains(later);
        Optional<UserId> hr = Optional.of(company.hr.user());
        assertThat(accepted(reports.releases(new ListReleases(company.hr, cycle.id(), ann.user()))))
                .containsExactly(
                        new ReleaseChange(ReportStatus.RELEASED, Company.BEGIN, hr),
                        new ReleaseChange(ReportStatus.RECALLED, Company.BEGIN, hr),
                        new ReleaseChange(ReportStatus.RELEASED, later, hr));
    }

    @Test
    void it_was_released_for_good_all_the_same() {
        recall();
        assertThat(kind(company.planner.feedback().cycles().cancel(new CancelCycle(company.hr, cycle.id()))))
                .isEqualTo("REPORT_RELEASED");
        assertThat(kind(reports.recall(new RecallReport(company.hr, cycle.id(), ann.user()))))
                .isEqualTo("REPORT_STATE");
    }
}
