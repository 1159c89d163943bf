package io.planner360.testkit.competency;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.competency.FrameworkMother.aLevel;
import static io.planner360.testkit.competency.FrameworkMother.aRoleProfile;
import static io.planner360.testkit.organization.OrganizationMother.aMember;
import static io.planner360.testkit.shared.Granted.granted;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.assessment.CompetencyGaps;
import io.planner360.domain.competency.assessment.LevelCoverage;
import io.planner360.domain.competency.assessment.LevelGap;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.PageRequest;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.Paging;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link CompetencyGaps}. */
public abstract class CompetencyGapsContract extends TenantPortContract {
    private static final Instant NOW = LevelBuilder.RECORDED;

    private CompetencyFramework framework;
    private CompetencyId one;
    private CompetencyId two;
    private RoleProfile profile;
    private UserId assessor;

    @BeforeEach
    final void storeFrameworkAndProfile() {
        framework = aFramework().persistedIn(persistence(), tenant);
        List<CompetencyId> ids = framework.competencies().stream()
                .map(competency -> competency.id())
                .sorted(comparing(CompetencyId::toString))
                .toList();
        one = ids.get(0);
        two = ids.get(1);
        profile = aRoleProfile(framework).requiring(Map.of(one, 3, two, 4)).persistedIn(persistence(), tenant);
        assessor = aMember().withJobTitle("").persistedIn(persistence(), tenant).user();
    }

    @Override
    protected PortCalls everyCall() {
        UserId nobody = new UserId(Fresh.uuid());
        CompetencyFrameworkId nothing = new CompetencyFrameworkId(Fresh.uuid());
        return PortCalls.of(CompetencyGaps.class)
                .with("ofPerson", () -> gaps().ofPerson(nobody, nothing, NOW))
                .with("ofPersonFor", () -> gaps().ofPersonFor(nobody, new RoleProfileId(Fresh.uuid()), NOW))
                .with("ofTeam", () -> gaps().ofTeam(nobody, nothing, NOW))
                .with("ofOrganization", () -> gaps().ofOrganization(nothing, NOW, PageRequest.first(10)));
    }

    @Nested
    class Of_a_person {

        @Test
        void are_what_the_job_title_requires_beside_what_holds_by_competency_id() {
            UserId user = engineer();
            level(user, two, 1);
            level(user, two, 5, NOW.plusSeconds(1));
            assertThat(ofPerson(user)).containsExactly(gap(user, one, 3), gap(user, two, 4, 1));
        }

        @Test
        void are_none_without_a_profile_for_the_title_in_this_framework() {
            CompetencyFramework other = aFramework().persistedIn(persistence(), tenant);
            UserId user = engineer();
            assertThat(ofPerson(assessor)).isEmpty();
            assertThat(within(() -> gaps().ofPerson(user, other.id(), NOW))).isEmpty();
            assertThat(ofPerson(new UserId(Fresh.uuid()))).isEmpty();
        }

        @Test
        void can_be_held_against_another_profile() {
            level(assessor, one, 2, engineer());
            assertThat(within(() -> gaps().ofPersonFor(assessor, profile.id(), NOW)))
                    .containsExactly(gap(assessor, one, 3, 2), gap(assessor, two, 4));
            assertThat(within(() -> gaps().ofPersonFor(new UserId(Fresh.uuid()), profile.id(), NOW)))
                    .isEmpty();
            assertThat(within(() -> gaps().ofPersonFor(assessor, new RoleProfileId(Fresh.uuid()), NOW)))
                    .isEmpty();
        }

        @Test
        void are_none_in_another_organization() {
            UserId user = engineer();
            assertThat(elsewhere(() -> gaps().ofPerson(user, framework.id(), NOW)))
                    .isEmpty();
            assertThat(elsewhere(() -> gaps().ofPersonFor(user, profile.id(), NOW)))
                    .isEmpty();
            assertThat(elsewhere(() -> gaps().ofTeam(user, framework.id(), NOW)))
                    .isEmpty();
        }
    }

    @Nested
    class Of_a_team {

        @Test
        void are_those_of_the_managers_direct_reports_by_user_id() {
            UserId manager = engineer();
            List<UserId> team = Stream.of(reportTo(manager), reportTo(manager))
                    .sorted(comparing(UserId::toString))
                    .toList();
            reportTo(team.get(0));
            level(team.get(1), one, 4);
            assertThat(within(() -> gaps().ofTeam(manager, framework.id(), NOW)))
                    .containsExactly(
                            gap(team.get(0), one, 3),
                            gap(team.get(0), two, 4),
                            gap(team.get(1), one, 3, 4),
                            gap(team.get(1), two, 4));
        }
    }

    @Nested
    class Of_the_organization {

        @Test
        void are_counted_where_at_least_five_people_require_the_competency() {
            aRoleProfile(framework)
                    .forJobTitle("Lead")
                    .requiring(Map.of(two, 2))
                    .persistedIn(persistence(), tenant);
            List<UserId> people = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                people.add(engineer());
            }
            UserId lead = titled("Lead");
            level(people.get(0), two, 4);
            level(people.get(1), two, 3);
            level(lead, two, 3);
            assertThat(counted()).containsExactly(new LevelCoverage(two, 5, 3, 2));
            engineer();
            List<LevelCoverage> both = List.of(new LevelCoverage(one, 5, 0, 0), new LevelCoverage(two, 6, 3, 2));
            assertThat(counted()).isEqualTo(both);
            Paging.assertList(both, page -> within(() -> gaps().ofOrganization(framework.id(), NOW, page)));
        }

        private List<LevelCoverage> counted() {
            return within(() -> gaps().ofOrganization(framework.id(), NOW, PageRequest.first(10)))
                    .items();
        }
    }

    @Nested
    class Of_a_retired_profile {

        @Test
        void are_none() {
            UserId manager = titled("Lead");
            UserId user = reportTo(manager);
            assertThat(ofPerson(user)).isNotEmpty();
            within(() -> persistence().roleProfiles().update(granted(profile.retire())));
            assertThat(ofPerson(user)).isEmpty();
            assertThat(within(() -> gaps().ofPersonFor(user, profile.id(), NOW)))
                    .isEmpty();
            assertThat(within(() -> gaps().ofTeam(manager, framework.id(), NOW)))
                    .isEmpty();
            for (int i = 0; i < LevelCoverage.FEWEST; i++) {
                engineer();
            }
            assertThat(within(() -> gaps().ofOrganization(framework.id(), NOW, PageRequest.first(10)))
                            .items())
                    .isEmpty();
        }
    }

    private UserId engineer() {
        return titled(profile.jobTitle());
    }

    private UserId titled(String title) {
        return aMember().withJobTitle(title).persistedIn(persistence(), tenant).user();
    }

    private UserId reportTo(UserId manager) {
        return aMember()
                .withJobTitle(profile.jobTitle())
                .reportingTo(manager)
                .persistedIn(persistence(), tenant)
                .user();
    }

    private void level(UserId user, CompetencyId competency, int level) {
        level(user, competency, level, assessor);
    }

    private void level(UserId user, CompetencyId competency, int level, UserId by) {
        aLevel(user, by, framework).in(competency).at(level).persistedIn(persistence(), tenant);
    }

    private void level(UserId user, CompetencyId competency, int level, Instant from) {
        aLevel(user, assessor, framework)
                .in(competency)
                .at(level)
                .validFrom(from)
                .recordedAt(from)
                .persistedIn(persistence(), tenant);
    }

    private static LevelGap gap(UserId user, CompetencyId competency, int required) {
        return new LevelGap(user, competency, required, Optional.empty());
    }

    private static LevelGap gap(UserId user, CompetencyId competency, int required, int current) {
        return new LevelGap(user, competency, required, Optional.of(current));
    }

    private List<LevelGap> ofPerson(UserId user) {
        return within(() -> gaps().ofPerson(user, framework.id(), NOW));
    }

    private CompetencyGaps gaps() {
        return persistence().competencyGaps();
    }
}
