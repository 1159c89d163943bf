package io.planner360.application.insight.report;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.Planner;
import io.planner360.application.rating.RecallReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.application.rating.ReleaseReport;
import io.planner360.domain.ForwardingPersistence;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.insight.report.ContentSource;
import io.planner360.domain.insight.report.ContentUnavailable;
import io.planner360.domain.insight.report.Report;
import io.planner360.domain.insight.report.ReportContents;
import io.planner360.domain.insight.report.ReportFormat;
import io.planner360.domain.insight.report.ReportId;
import io.planner360.domain.insight.report.ReportSubject;
import io.planner360.domain.insight.report.Reports;
import io.planner360.domain.insight.report.StoredContent;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PersistenceUnavailable;
import io.planner360.inmemory.InMemoryPersistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedReportServiceTest {
    private final Company company = Company.founded();
    private final KnownContents contents = new KnownContents();
    private final GeneratedReportService reports = Planner.builder()
            .persistence(company.persistence)
            .clock(company.clock)
            .reportContents(contents)
            .build()
            .insight()
            .reports();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person ann = company.hireUnder(manager);
    private final Actor.Person colleague = company.hire(SystemRole.EMPLOYEE);

    /** Knows of which reports it keeps a content. */
    private static final class KnownContents implements ReportContents {
        private final ReportContents kept = InMemoryPersistence.reportContents();
        private final Set<ReportId> known = new LinkedHashSet<>();

        @Override
        public StoredContent store(ReportId id, ContentSource source) {
            StoredContent stored = kept.store(id, source);
            known.add(id);
            return stored;
        }

        @Override
        public InputStream open(ReportId id, StoredContent stored) {
            return kept.open(id, stored);
        }

        @Override
        public void delete(ReportId id) {
            kept.delete(id);
            known.remove(id);
        }
    }

    private FeedbackCycle released() {
        FeedbackCycle collecting = company.collecting(Confidentiality.NAMED);
        company.enrol(collecting, ann);
        company.answer(collecting, ann, ann, RaterGroupCode.SELF, 2);
        company.answer(collecting, ann, manager, RaterGroupCode.MANAGER, 4);
        FeedbackCycle cycle = company.close(collecting);
        accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
        return cycle;
    }

    private Report make(Actor maker, ReportSubject subject) {
        return accepted(reports.generate(new GenerateReport(maker, subject, ReportFormat.CSV)));
    }

    private ReportSubject annIn(FeedbackCycle cycle) {
        return new ReportSubject.PersonScores(cycle.id(), ann.user());
    }

    private String read(Actor reader, Report report) {
        return text(accepted(reports.read(new ReadGeneratedReport(reader, report.id()))));
    }

    private String kindOfRead(Actor reader, Report report) {
        return kind(reports.read(new ReadGeneratedReport(reader, report.id())));
    }

    private static String text(InputStream content) {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void the_released_scores_of_a_person_name_the_competency_and_who_gave_them() {
        Report report = make(manager, annIn(released()));
        assertThat(read(manager, report).lines()).first().isEqualTo("competency_id,competency,value_of,raters,value");
        assertThat(read(manager, report).lines().map(line -> line.substring(line.indexOf(',') + 1)))
                .contains("Listening,SELF,1,2.0", "Listening,MANAGER,1,4.0", "Listening,all others,,4.0");
        assertThat(report.content().size()).isEqualTo(read(manager, report).length());
        assertThat(report.madeAt()).isEqualTo(company.clock.instant());
    }

    @Test
    void response_rates_say_whom_they_count() {
        FeedbackCycle cycle = released();
        for (Actor.Person peer : company.hireEmployees(1)) {
            assertThat(kind(reports.generate(
                            new GenerateReport(peer, new ReportSubject.ResponseRates(cycle.id()), ReportFormat.CSV))))
                    .isEqualTo("Forbidden");
        }
        Report report = make(company.hr, new ReportSubject.ResponseRates(cycle.id()));
        assertThat(read(company.hr, report)).startsWith("by,name,invited,submitted,percent\r\n");
    }

    @Test
    void heat_maps_and_gaps_have_headings_where_there_is_nothing_to_say() {
        FeedbackCycle cycle = released();
        assertThat(read(company.hr, make(company.hr, new ReportSubject.HeatMap(cycle.id()))))
                .isEqualTo("department,competency_id,competency,targets,mean\r\n");
        assertThat(read(manager, make(manager, new ReportSubject.TeamGaps(cycle.id(), manager.user()))))
                .startsWith("user_id,competency_id,competency,required_level,required,score,gap\r\n");
    }

    @Test
    void what_the_maker_may_not_ask_is_refused_and_leaves_nothing() {
        FeedbackCycle cycle = released();
        assertThat(kind(reports.generate(new GenerateReport(colleague, annIn(cycle), ReportFormat.CSV))))
                .isEqualTo("Forbidden");
        assertThat(contents.known).isEmpty();
    }

    @Test
    void a_report_is_there_for_its_maker_only() {
        Report report = make(manager, annIn(released()));
        for (Actor other : List.of(ann, company.hr)) {
            assertThat(kindOfRead(other, report)).isEqualTo("NotFound report");
            assertThat(kind(reports.delete(new DeleteGeneratedReport(other, report.id()))))
                    .isEqualTo("NotFound report");
            assertThat(accepted(reports.list(new ListGeneratedReports(other, PageRequest.first(10))))
                            .items())
                    .isEmpty();
        }
        assertThat(accepted(reports.list(new ListGeneratedReports(manager, PageRequest.first(10))))
                        .items())
                .containsExactly(report);
    }

    @Test
    void a_report_of_what_was_recalled_is_outdated_even_after_another_release() {
        FeedbackCycle cycle = released();
        Report scores = make(company.hr, annIn(cycle));
        Report map = make(company.hr, new ReportSubject.HeatMap(cycle.id()));
        Report rates = make(company.hr, new ReportSubject.ResponseRates(cycle.id()));
        accepted(company.planner.reports().recall(new RecallReport(company.hr, cycle.id(), ann.user())));
        assertThat(kindOfRead(company.hr, scores)).isEqualTo("REPORT_RECALLED");
        assertThat(kindOfRead(company.hr, map)).isEqualTo("REPORT_OUTDATED");
        assertThat(read(company.hr, rates)).isNotEmpty();
        accepted(company.planner.reports().release(new ReleaseReport(company.hr, cycle.id(), ann.user())));
        assertThat(kindOfRead(company.hr, scores)).isEqualTo("REPORT_OUTDATED");
    }

    @Test
    void a_deleted_report_leaves_no_content() {
        Report report = make(manager, annIn(released()));
        assertThat(accepted(reports.delete(new DeleteGeneratedReport(manager, report.id()))))
                .isEqualTo(report);
        assertThat(kindOfRead(manager, report)).isEqualTo("NotFound report");
        assertThat(contents.known).isEmpty();
    }

    @Test
    void a_content_that_is_missing_is_a_failure_and_no_refusal() {
        Report report = make(manager, annIn(released()));
        contents.delete(report.id());
        assertThatThrownBy(() -> kindOfRead(manager, report)).isInstanceOf(ContentUnavailable.class);
    }

    @Test
    void a_report_that_cannot_be_stored_leaves_no_content() {
        FeedbackCycle cycle = released();
        GeneratedReportService failing = Planner.builder()
                .persistence(new WithoutNewReports(company))
                .clock(company.clock)
                .reportContents(contents)
                .build()
                .insight()
                .reports();
        GenerateReport command = new GenerateReport(manager, annIn(cycle), ReportFormat.JSON);
        assertThatThrownBy(() -> failing.generate(command)).isInstanceOf(PersistenceUnavailable.class);
        assertThat(contents.known).isEmpty();
    }

    private static final class WithoutNewReports extends ForwardingPersistence {
        WithoutNewReports(Company company) {
            super(company.persistence);
        }

        @Override
        public Reports reports() {
            Reports stored = super.reports();
            return (Reports) Proxy.newProxyInstance(
                    Reports.class.getClassLoader(), new Class<?>[] {Reports.class}, (proxy, method, arguments) -> {
                        if (method.getName().equals("add")) {
                            throw new PersistenceUnavailable("no more reports today", null);
                        }
                        return method.invoke(stored, arguments);
                    });
        }
    }

    @Test
    void without_a_place_for_contents_there_are_no_reports() {
        Planner planner = Planner.builder().persistence(company.persistence).build();
        assertThatThrownBy(() -> planner.insight().reports())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("place for their contents");
    }
}
