package io.planner360.application.competency.assessment;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.competency.framework.RetireCompetency;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.domain.competency.assessment.Evidence;
import io.planner360.domain.competency.assessment.LevelCoverage;
import io.planner360.domain.competency.assessment.LevelGap;
import io.planner360.domain.competency.assessment.ReviewStatus;
import io.planner360.domain.competency.assessment.UserCompetency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentServiceTest {
    private static final Evidence SEEN = new Evidence(Evidence.Kind.ASSESSMENT, "Was seen", "");

    private final Company company = Company.founded();
    private final AssessmentService assessments = company.planner.competencies().assessments();
    private final CompetencyFramework framework = company.framework();
    private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
    private final Actor.Person person = company.hireUnder(manager);

    private Either<Refusal, UserCompetency> record(Actor by, Actor.Person of, int level) {
        return assessments.record(new RecordLevel(
                by,
                of.user(),
                framework.id(),
                listening(framework),
                level,
                company.clock.instant(),
                Optional.empty(),
                SEEN));
    }

    private RoleProfile requires(String title, int level) {
        return accepted(company.planner
                .competencies()
                .profiles()
                .create(new CreateRoleProfile(company.hr, framework.id(), title, Map.of(listening(framework), level))));
    }

    private RequestReview request() {
        return new RequestReview(person, framework.id(), listening(framework), 4, "As seen");
    }

    @Test
    void a_manager_says_how_good_somebody_is_and_nobody_of_themselves() {
        UserCompetency entry = accepted(record(manager, person, 3));
        assertThat(accepted(assessments.levels(new ListLevels(person, person.user()))))
                .containsExactly(entry);
        assertThat(kind(record(person, person, 5))).isEqualTo("Forbidden");
        assertThat(kind(record(company.hr, company.hr, 5))).isEqualTo("OWN_LEVEL");
    }

    @Test
    void nothing_is_said_with_a_retired_competency_or_of_who_is_no_member() {
        accepted(company.planner
                .competencies()
                .frameworks()
                .retireCompetency(new RetireCompetency(company.hr, listening(framework))));
        assertThat(kind(record(manager, person, 3))).isEqualTo("COMPETENCY_STATE");
        assertThat(kind(assessments.requestReview(request()))).isEqualTo("COMPETENCY_STATE");
        assertThat(kind(record(company.hr, company.neighbour().hr, 3))).isEqualTo("NotFound member");
    }

    @Test
    void a_review_that_is_finished_leaves_an_entry() {
        accepted(assessments.requestReview(request()));
        assertThat(kind(assessments.requestReview(request()))).isEqualTo("REVIEW_STATE");
        accepted(assessments.beginReview(new BeginReview(manager, person.user(), listening(framework))));
        assertThat(kind(assessments.beginReview(new BeginReview(company.hr, person.user(), listening(framework)))))
                .isEqualTo("REVIEW_STATE");
        assertThat(kind(assessments.finishReview(
                        new FinishReview(company.hr, person.user(), listening(framework), 5, SEEN))))
                .isEqualTo("REVIEWED_BY_ANOTHER");
        UserCompetency entry = accepted(
                assessments.finishReview(new FinishReview(manager, person.user(), listening(framework), 3, SEEN)));
        assertThat(entry.assessor()).isEqualTo(manager.user());
        assertThat(accepted(assessments.history(new ListLevelHistory(
                                person, person.user(), listening(framework), PageRequest.first(10))))
                        .items())
                .containsExactly(entry);
        assertThat(accepted(assessments.review(new FindReview(person, person.user(), listening(framework))))
                        .status())
                .isEqualTo(ReviewStatus.IDLE);
    }

    @Test
    void a_review_that_cannot_be_finished_stays_as_it_is() {
        accepted(assessments.requestReview(request()));
        assertThat(kind(assessments.finishReview(
                        new FinishReview(manager, person.user(), listening(framework), 6, SEEN))))
                .isEqualTo("InvalidInput");
        assertThat(accepted(assessments.review(new FindReview(person, person.user(), listening(framework))))
                        .status())
                .isEqualTo(ReviewStatus.WAITING_FOR_REVIEW);
        assertThat(accepted(assessments.cancelReview(new CancelReview(person, person.user(), listening(framework))))
                        .status())
                .isEqualTo(ReviewStatus.IDLE);
        assertThat(kind(assessments.cancelReview(new CancelReview(person, person.user(), deciding(framework)))))
                .isEqualTo("REVIEW_STATE");
    }

    @Test
    void gaps_are_seen_by_those_close_to_the_person() {
        requires("Engineer", 4);
        RoleProfile lead = requires("Lead", 5);
        accepted(record(manager, person, 3));
        LevelGap lacking = new LevelGap(person.user(), listening(framework), 4, Optional.of(3));
        for (Actor reader : List.of(person, manager, company.hr)) {
            assertThat(accepted(
                            assessments.gaps(new ListGaps(reader, person.user(), framework.id(), Optional.empty()))))
                    .containsExactly(lacking);
        }
        assertThat(kind(assessments.gaps(new ListGaps(
                        company.hire(SystemRole.EMPLOYEE), person.user(), framework.id(), Optional.empty()))))
                .isEqualTo("Forbidden");
        assertThat(accepted(
                        assessments.gaps(new ListGaps(person, person.user(), framework.id(), Optional.of(lead.id())))))
                .extracting(LevelGap::lacking)
                .containsExactly(Optional.of(2));
        assertThat(accepted(assessments.teamGaps(new ListTeamGaps(manager, manager.user(), framework.id()))))
                .containsExactly(lacking);
        assertThat(kind(assessments.teamGaps(new ListTeamGaps(person, manager.user(), framework.id()))))
                .isEqualTo("Forbidden");
    }

    @Test
    void levels_are_counted_from_five_people_on() {
        requires("Engineer", 4);
        CountLevels question = new CountLevels(company.hr, framework.id(), PageRequest.first(10));
        accepted(record(manager, person, 4));
        company.hireEmployees(2);
        assertThat(accepted(assessments.count(question)).items()).isEmpty();
        company.hireEmployees(1);
        assertThat(accepted(assessments.count(question)).items())
                .containsExactly(new LevelCoverage(listening(framework), 5, 1, 1));
    }
}
