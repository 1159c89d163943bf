package io.planner360.application.insight.analysis;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.feedback.invitation.CountParticipation;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.invitation.ToldParticipation;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.insight.analysis.TrendValue;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final PageRequest TEN = PageRequest.first(10);

    private final Company company = Company.founded();
    private final AnalysisService analyses = company.planner.insight().analyses();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person ann = company.hireUnder(manager);
    private final Actor.Person colleague = company.hire(SystemRole.EMPLOYEE);

    private FeedbackCycle answered(Confidentiality confidentiality) {
        FeedbackCycle cycle = company.collecting(confidentiality);
        company.enrol(cycle, ann);
        company.answer(cycle, ann, ann, RaterGroupCode.SELF, 2);
        company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 4);
        return cycle;
    }

    private FeedbackCycle released(Confidentiality confidentiality) {
        FeedbackCycle cycle = company.close(answered(confidentiality));
        accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
        return cycle;
    }

    @Nested
    class Plain_averages_of_ratings {
        private List<RatingAnalysis> read(FeedbackCycle cycle, Actor reader) {
            return accepted(analyses.ratings(new AnalyseRatings(reader, cycle.id(), ann.user())));
        }

        private String kindFor(FeedbackCycle cycle, Actor reader) {
            return kind(analyses.ratings(new AnalyseRatings(reader, cycle.id(), ann.user())));
        }

        @Test
        void are_read_by_the_target_their_manager_and_whoever_reads_all_reports() {
            FeedbackCycle cycle = released(Confidentiality.NAMED);
            for (Actor reader : List.of(ann, manager, company.hr)) {
                assertThat(read(cycle, reader))
                        .extracting(RatingAnalysis::average)
                        .containsExactly(new BigDecimal("3.0000"), new BigDecimal("3.0000"));
            }
            assertThat(kindFor(cycle, colleague)).isEqualTo("Forbidden");
        }

        @ParameterizedTest
        @EnumSource(names = {"CONFIDENTIAL", "ANONYMOUS"})
        void are_refused_of_a_cycle_that_is_not_named(Confidentiality confidentiality) {
            assertThat(kindFor(released(confidentiality), ann)).isEqualTo("CYCLE_NOT_NAMED");
        }

        @Test
        void are_refused_before_the_report_is_released() {
            assertThat(kindFor(company.close(answered(Confidentiality.NAMED)), ann))
                    .isEqualTo("REPORT_NOT_RELEASED");
        }

        @Test
        void are_refused_before_there_is_a_report() {
            assertThat(kindFor(answered(Confidentiality.NAMED), ann)).isEqualTo("NotFound report on");
        }
    }

    @Test
    void responses_are_counted_over_enough_invitations_only() {
        FeedbackCycle cycle = answered(Confidentiality.ANONYMOUS);
        company.answer(cycle, ann, colleague, RaterGroupCode.PEER, 4);
        for (Actor.Person peer : company.hireEmployees(3)) {
            company.invite(cycle, ann, peer, RaterGroupCode.PEER);
        }
        ToldParticipation told = accepted(analyses.responses(new CountResponses(company.hr, cycle.id())));
        // Two exempt raters would be told by the total.
        assertThat(told.groups()).isEmpty();
        assertThat(told.departments()).hasSize(1);
        assertThat(told)
                .isEqualTo(accepted(company.planner
                        .feedback()
                        .invitations()
                        .participation(new CountParticipation(company.hr, cycle.id()))));
        assertThat(kind(analyses.responses(new CountResponses(manager, cycle.id()))))
                .isEqualTo("Forbidden");
    }

    @Test
    void a_trend_is_read_by_the_person_their_manager_and_whoever_reads_all_reports() {
        FeedbackCycle cycle = released(Confidentiality.CONFIDENTIAL);
        for (Actor reader : List.of(ann, manager, company.hr)) {
            assertThat(accepted(analyses.trend(new ReadTrend(reader, ann.user(), TEN)))
                            .items())
                    .hasSize(4)
                    .allMatch(value -> value.cycle().equals(cycle.id()))
                    .extracting(TrendValue::mean)
                    .containsOnly(2.0, 4.0);
        }
        assertThat(kind(analyses.trend(new ReadTrend(colleague, ann.user(), TEN))))
                .isEqualTo("Forbidden");
    }

    @Test
    void gaps_of_a_team_are_read_by_its_manager_and_whoever_reads_all_reports() {
        FeedbackCycle cycle = released(Confidentiality.CONFIDENTIAL);
        for (Actor reader : List.of(manager, company.hr)) {
            assertThat(kind(analyses.teamGaps(new ReadTeamGaps(reader, cycle.id(), manager.user(), TEN))))
                    .isEqualTo("done");
        }
        assertThat(kind(analyses.teamGaps(new ReadTeamGaps(ann, cycle.id(), manager.user(), TEN))))
                .isEqualTo("Forbidden");
    }

    @Test
    void overdue_objectives_are_listed_for_a_manager_and_for_whoever_reads_figures() {
        for (Actor reader : List.of(manager, company.hr)) {
            assertThat(kind(overdueInTeam(reader))).isEqualTo("done");
        }
        assertThat(kind(overdueInTeam(ann))).isEqualTo("Forbidden");
        assertThat(kind(overdue(company.hr))).isEqualTo("done");
        assertThat(kind(overdue(manager))).isEqualTo("Forbidden");
    }

    private Either<Refusal, ?> overdueInTeam(Actor reader) {
        return analyses.overdueInTeam(new ListOverdueInTeam(reader, manager.user(), TODAY, TEN));
    }

    private Either<Refusal, ?> overdue(Actor reader) {
        return analyses.overdue(new ListOverdueObjectives(reader, TODAY, TEN));
    }
}
