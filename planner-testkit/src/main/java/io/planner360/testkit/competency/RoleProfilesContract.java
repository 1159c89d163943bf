package io.planner360.testkit.competency;

import static io.planner360.testkit.competency.FrameworkMother.aFramework;
import static io.planner360.testkit.competency.FrameworkMother.aRoleProfile;
import static io.planner360.testkit.shared.Granted.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyFrameworkId;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.competency.profile.RoleProfileId;
import io.planner360.domain.competency.profile.RoleProfiles;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.HardTexts;
import io.planner360.testkit.shared.OpenUnit;
import io.planner360.testkit.shared.PortCalls;
import io.planner360.testkit.shared.TenantPortContract;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of {@link RoleProfiles}. */
public abstract class RoleProfilesContract extends TenantPortContract {

    @Override
    protected PortCalls everyCall() {
        return PortCalls.of(RoleProfiles.class)
                .with(
                        "add",
                        () -> profiles().add(aRoleProfile(aFramework().built()).built()))
                .with("find", () -> profiles().find(new RoleProfileId(Fresh.uuid())))
                .with(
                        "update",
                        () -> profiles()
                                .update(aRoleProfile(aFramework().built()).built()))
                .with("ofFramework", () -> profiles().ofFramework(new CompetencyFrameworkId(Fresh.uuid())));
    }

    @Nested
    class Adding {

        @Test
        void stores_the_profile() {
            CompetencyFramework framework = framework();
            RoleProfile profile = aRoleProfile(framework).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework)).containsExactly(profile);
        }

        @Test
        void returns_the_profile_as_given() {
            RoleProfile profile = aRoleProfile(framework()).built();
            assertThat(add(profile).get()).isEqualTo(profile);
        }

        @Test
        void stores_levels_that_differ_and_leaves_others_open() {
            CompetencyFramework framework = framework();
            CompetencyId first = framework.competencies().get(0).id();
            CompetencyId last = framework.competencies().get(2).id();
            RoleProfile profile =
                    aRoleProfile(framework).requiring(Map.of(first, 1, last, 5)).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework)).containsExactly(profile);
        }

        @ParameterizedTest
        @MethodSource("io.planner360.testkit.shared.HardTexts#all")
        void keeps_the_job_title_as_given(String title) {
            CompetencyFramework framework = framework();
            RoleProfile profile = aRoleProfile(framework).forJobTitle(title).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework)).containsExactly(profile);
        }

        @Test
        void keeps_the_longest_job_title() {
            CompetencyFramework framework = framework();
            RoleProfile profile =
                    aRoleProfile(framework).forJobTitle(HardTexts.ofLength(200)).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework)).containsExactly(profile);
        }

        @Test
        void refuses_a_title_that_has_a_profile_in_the_framework() {
            CompetencyFramework framework = framework();
            RoleProfile first = aRoleProfile(framework).persistedIn(persistence(), tenant);
            RoleProfile second =
                    aRoleProfile(framework).forJobTitle(first.jobTitle()).built();
            assertThat(add(second).getLeft().constraint()).isEqualTo(RoleProfiles.JOB_TITLE_TAKEN);
            assertThat(ofFramework(framework)).containsExactly(first);
        }

        @Test
        void takes_a_title_that_has_a_profile_in_another_framework() {
            CompetencyFramework framework = framework();
            RoleProfile other = aRoleProfile(framework()).persistedIn(persistence(), tenant);
            RoleProfile profile =
                    aRoleProfile(framework).forJobTitle(other.jobTitle()).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework)).containsExactly(profile);
        }

        @Test
        void leaves_the_unit_of_work_usable_after_a_refusal() {
            CompetencyFramework framework = framework();
            RoleProfile first = aRoleProfile(framework).forJobTitle("A").persistedIn(persistence(), tenant);
            RoleProfile next = aRoleProfile(framework).forJobTitle("B").built();
            within(() -> {
                assertThat(profiles()
                                .add(aRoleProfile(framework).forJobTitle("A").built())
                                .isLeft())
                        .isTrue();
                assertThat(profiles().add(next).isRight()).isTrue();
            });
            assertThat(ofFramework(framework)).containsExactly(first, next);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_use_a_title_at_once() {
            CompetencyFramework framework = framework();
            RoleProfile one = aRoleProfile(framework).forJobTitle("A").built();
            RoleProfile same = aRoleProfile(framework).forJobTitle("A").built();
            try (OpenUnit<Either<Conflict, RoleProfile>> first =
                    open(() -> profiles().add(one))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, RoleProfile>> second =
                        open(() -> profiles().add(same))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(RoleProfiles.JOB_TITLE_TAKEN);
                }
            }
        }
    }

    @Nested
    class Finding {

        @Test
        void gives_the_profile_with_its_levels() {
            CompetencyFramework framework = framework();
            RoleProfile profile = aRoleProfile(framework).persistedIn(persistence(), tenant);
            aRoleProfile(framework)
                    .requiring(Map.of(competency(framework, 1), 2))
                    .persistedIn(persistence(), tenant);
            assertThat(find(profile)).contains(profile);
        }

        @Test
        void finds_nothing_for_an_unknown_id_or_of_another_organization() {
            RoleProfile profile = aRoleProfile(framework()).persistedIn(persistence(), tenant);
            assertThat(within(() -> profiles().find(new RoleProfileId(Fresh.uuid()))))
                    .isEmpty();
            assertThat(elsewhere(() -> profiles().find(profile.id()))).isEmpty();
        }
    }

    @Nested
    class Updating {

        private CompetencyFramework framework;
        private RoleProfile profile;

        @BeforeEach
        void storeProfile() {
            framework = framework();
            profile = aRoleProfile(framework)
                    .requiring(Map.of(competency(framework, 0), 1, competency(framework, 1), 2))
                    .persistedIn(persistence(), tenant);
        }

        @Test
        void stores_another_title_and_other_levels_and_grows_the_version() {
            RoleProfile other = aRoleProfile(framework).persistedIn(persistence(), tenant);
            RoleProfile edited = edited("Pilot", Map.of(competency(framework, 1), 4, competency(framework, 2), 5));
            RoleProfile stored = update(edited).get();
            assertThat(stored).isEqualTo(edited.atVersion(2));
            assertThat(find(profile)).contains(stored);
            assertThat(find(other)).contains(other);
        }

        @Test
        void stores_that_it_is_retired_and_in_use_again() {
            RoleProfile retired = update(granted(profile.retire())).get();
            assertThat(retired.active()).isFalse();
            assertThat(find(profile)).contains(retired);
            RoleProfile again = update(granted(retired.reinstate())).get();
            assertThat(again).isEqualTo(profile.atVersion(3));
            assertThat(find(profile)).contains(again);
        }

        @Test
        void refuses_a_title_that_another_profile_has_retired_or_not_and_stores_nothing() {
            RoleProfile other = aRoleProfile(framework).persistedIn(persistence(), tenant);
            RoleProfile same = edited(other.jobTitle(), Map.of(competency(framework, 2), 5));
            assertThat(update(same).getLeft().constraint()).isEqualTo(RoleProfiles.JOB_TITLE_TAKEN);
            update(granted(other.retire()));
            assertThat(update(same).getLeft().constraint()).isEqualTo(RoleProfiles.JOB_TITLE_TAKEN);
            assertThat(find(profile)).contains(profile);
        }

        @Test
        void takes_a_title_that_has_a_profile_in_another_framework() {
            RoleProfile elsewhere = aRoleProfile(framework()).persistedIn(persistence(), tenant);
            RoleProfile stored = update(edited(elsewhere.jobTitle(), profile.requiredLevels()))
                    .get();
            assertThat(find(profile)).contains(stored);
        }

        @Test
        void refuses_the_second_of_two_units_of_work_that_take_a_title_at_once() {
            RoleProfile other = aRoleProfile(framework).persistedIn(persistence(), tenant);
            RoleProfile one = edited("Pilot", profile.requiredLevels());
            RoleProfile same = granted(other.edit(framework, "Pilot", other.requiredLevels()));
            try (OpenUnit<Either<Conflict, RoleProfile>> first =
                    open(() -> profiles().update(one))) {
                first.workDone();
                try (OpenUnit<Either<Conflict, RoleProfile>> second =
                        open(() -> profiles().update(same))) {
                    assertThat(second.waits()).isTrue();
                    first.commit();
                    assertThat(second.commit().getLeft().constraint()).isEqualTo(RoleProfiles.JOB_TITLE_TAKEN);
                }
            }
        }

        @Test
        void refuses_a_change_made_on_an_older_version() {
            RoleProfile stored = update(granted(profile.retire())).get();
            assertThatThrownBy(() -> update(edited("Pilot", profile.requiredLevels())))
                    .isInstanceOf(StaleAggregate.class);
            assertThat(find(profile)).contains(stored);
        }

        @Test
        void refuses_a_change_of_what_is_not_stored_or_elsewhere() {
            assertThatThrownBy(() -> update(aRoleProfile(framework).built())).isInstanceOf(StaleAggregate.class);
            assertThatThrownBy(() -> elsewhere(() -> profiles().update(profile)))
                    .isInstanceOf(StaleAggregate.class);
        }

        private RoleProfile edited(String title, Map<CompetencyId, Integer> levels) {
            return granted(profile.edit(framework, title, levels));
        }

        private Either<Conflict, RoleProfile> update(RoleProfile changed) {
            return within(() -> profiles().update(changed));
        }
    }

    @Nested
    class Listing {

        @Test
        void lists_all_profiles_of_the_framework_by_job_title_in_code_point_order() {
            CompetencyFramework framework = framework();
            List<String> titles = new ArrayList<>(HardTexts.IN_CODE_POINT_ORDER);
            Collections.reverse(titles);
            titles.forEach(title -> aRoleProfile(framework).forJobTitle(title).persistedIn(persistence(), tenant));
            assertThat(ofFramework(framework))
                    .extracting(RoleProfile::jobTitle)
                    .containsExactlyElementsOf(HardTexts.IN_CODE_POINT_ORDER);
        }

        @Test
        void lists_retired_profiles_too() {
            CompetencyFramework framework = framework();
            RoleProfile profile = aRoleProfile(framework).persistedIn(persistence(), tenant);
            RoleProfile retired =
                    within(() -> profiles().update(granted(profile.retire()))).get();
            assertThat(ofFramework(framework)).containsExactly(retired);
        }

        @Test
        void lists_no_profile_of_another_framework() {
            aRoleProfile(framework()).persistedIn(persistence(), tenant);
            assertThat(ofFramework(framework())).isEmpty();
        }

        @Test
        void lists_nothing_of_another_organization() {
            CompetencyFramework framework = framework();
            aRoleProfile(framework).persistedIn(persistence(), tenant);
            assertThat(elsewhere(() -> profiles().ofFramework(framework.id()))).isEmpty();
        }
    }

    private CompetencyFramework framework() {
        return aFramework().persistedIn(persistence(), tenant);
    }

    private static CompetencyId competency(CompetencyFramework framework, int index) {
        return framework.competencies().get(index).id();
    }

    private Optional<RoleProfile> find(RoleProfile profile) {
        return within(() -> profiles().find(profile.id()));
    }

    private Either<Conflict, RoleProfile> add(RoleProfile profile) {
        return within(() -> profiles().add(profile));
    }

    private List<RoleProfile> ofFramework(CompetencyFramework framework) {
        return within(() -> profiles().ofFramework(framework.id()));
    }

    private RoleProfiles profiles() {
        return persistence().roleProfiles();
    }
}
