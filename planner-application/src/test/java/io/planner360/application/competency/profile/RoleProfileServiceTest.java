package io.planner360.application.competency.profile;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.application.Company;
import io.planner360.application.learning.plan.DraftPlan;
import io.planner360.application.rating.ReadReport;
import io.planner360.application.rating.ReleaseCycleReports;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.SystemRole;
import io.planner360.domain.rating.CompetencyScore;
import io.planner360.domain.rating.Requirement;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoleProfileServiceTest {
    private final Company company = Company.founded();
    private final RoleProfileService profiles = company.planner.competencies().profiles();
    private final CompetencyFramework framework = company.framework();
    private final RoleProfile profile = create("Engineer");

    private RoleProfile create(String title) {
        return accepted(profiles.create(
                new CreateRoleProfile(company.hr, framework.id(), title, Map.of(listening(framework), 5))));
    }

    private Either<Refusal, RoleProfile> edit(long version, String title, Map<CompetencyId, Integer> levels) {
        return profiles.edit(new EditRoleProfile(company.hr, profile.id(), version, title, levels));
    }

    private Either<Refusal, RoleProfile> retire() {
        return profiles.retire(new RetireRoleProfile(company.hr, profile.id()));
    }

    private List<RoleProfile> listed() {
        return accepted(profiles.list(new ListRoleProfiles(company.hr, framework.id())));
    }

    @Test
    void an_edit_is_made_on_the_profile_as_it_is() {
        RoleProfile edited = accepted(edit(1, "Pilot", Map.of(deciding(framework), 2)));
        assertThat(listed()).containsExactly(edited);
        assertThat(edited.version()).isEqualTo(2);
        assertThatThrownBy(() -> edit(1, "Pilot", Map.of(deciding(framework), 3)))
                .isInstanceOf(StaleAggregate.class);
    }

    @Test
    void an_edit_takes_no_title_that_another_profile_has() {
        create("Lead");
        assertThat(kind(edit(1, "Lead", profile.requiredLevels()))).isEqualTo("Conflict role_profiles_job_title_key");
        assertThat(kind(edit(1, "", profile.requiredLevels()))).isEqualTo("InvalidInput");
    }

    @Test
    void a_retired_profile_stays_as_it_is_until_it_is_in_use_again() {
        RoleProfile retired = accepted(retire());
        assertThat(listed()).containsExactly(retired);
        assertThat(kind(retire())).isEqualTo("PROFILE_STATE");
        assertThat(kind(edit(2, "Pilot", profile.requiredLevels()))).isEqualTo("PROFILE_STATE");
        ReinstateRoleProfile reinstate = new ReinstateRoleProfile(company.hr, profile.id());
        assertThat(accepted(profiles.reinstate(reinstate)).active()).isTrue();
        assertThat(kind(profiles.reinstate(reinstate))).isEqualTo("PROFILE_STATE");
        assertThat(kind(edit(3, "Pilot", profile.requiredLevels()))).isEqualTo("done");
    }

    @Test
    void a_profile_that_is_not_there_is_not_found() {
        RoleProfileId strange = new RoleProfileId(new UUID(4, 2));
        assertThat(kind(profiles.retire(new RetireRoleProfile(company.hr, strange))))
                .isEqualTo("NotFound role profile");
    }

    @Nested
    class Reports_and_plans {
        private final Actor.Person manager = company.hire(SystemRole.EMPLOYEE);
        private final Actor.Person ann = company.hireUnder(manager);

        private FeedbackCycle closed(String name) {
            FeedbackCycle cycle =
                    company.start(company.draftCycle(company.form(framework, Confidentiality.NAMED), name));
            company.enrol(cycle, ann);
            company.answer(cycle, ann, manager, RaterGroupCode.MANAGER, 2);
            company.close(cycle);
            accepted(company.planner.reports().releaseAll(new ReleaseCycleReports(company.hr, cycle.id())));
            return cycle;
        }

        private Optional<Integer> required(FeedbackCycle cycle) {
            return accepted(company.planner.reports().report(new ReadReport(ann, cycle.id(), ann.user())))
                    .content()
                    .scores()
                    .stream()
                    .filter(score -> score.competency().equals(listening(framework)))
                    .findFirst()
                    .flatMap(CompetencyScore::requirement)
                    .map(Requirement::level);
        }

        private int objectives(FeedbackCycle cycle) {
            return accepted(company.planner
                            .learning()
                            .plans()
                            .draft(new DraftPlan(ann, cycle.id(), ann.user(), Company.CLOSING_DAY)))
                    .objectives()
                    .size();
        }

        @Test
        void keep_what_was_required_when_they_were_made() {
            FeedbackCycle before = closed("Before");
            accepted(edit(1, "Engineer", Map.of(listening(framework), 4)));
            assertThat(required(before)).contains(5);
            assertThat(required(closed("After"))).contains(4);
            assertThat(objectives(before)).isOne();
        }

        @Test
        void are_measured_by_no_retired_profile() {
            FeedbackCycle before = closed("Before");
            accepted(retire());
            assertThat(required(before)).contains(5);
            assertThat(required(closed("After"))).isEmpty();
            assertThat(objectives(before)).isZero();
        }
    }
}
