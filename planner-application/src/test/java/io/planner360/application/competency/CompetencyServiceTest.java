package io.planner360.application.competency;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.kind;
import static io.planner360.application.Answers.violations;
import static io.planner360.application.Company.deciding;
import static io.planner360.application.Company.listening;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.competency.framework.CategoryDraft;
import io.planner360.application.competency.framework.CompetencyDraft;
import io.planner360.application.competency.framework.CreateFramework;
import io.planner360.application.competency.framework.FindFramework;
import io.planner360.application.competency.profile.CreateRoleProfile;
import io.planner360.application.competency.profile.ListRoleProfiles;
import io.planner360.domain.competency.framework.Competency;
import io.planner360.domain.competency.framework.CompetencyFramework;
import io.planner360.domain.competency.framework.CompetencyLevel;
import io.planner360.domain.competency.profile.RoleProfile;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompetencyServiceTest {
    private final Company company = Company.founded();
    private final CompetencyService competencies = company.planner.competencies();

    private Either<Refusal, CompetencyFramework> create(String name, String weight) {
        return competencies
                .frameworks()
                .create(new CreateFramework(
                        company.hr,
                        name,
                        List.of(new CategoryDraft(
                                "Category",
                                List.of(new CompetencyDraft(
                                        "Competency",
                                        "",
                                        new BigDecimal(weight),
                                        List.of(new CompetencyLevel(1, "One", List.of(), Optional.empty()))))))));
    }

    @Test
    void a_framework_is_found_as_it_was_created() {
        CompetencyFramework framework = company.framework();
        assertThat(accepted(competencies.frameworks().find(new FindFramework(company.hr, framework.id()))))
                .isEqualTo(framework);
        assertThat(framework.competencies()).extracting(Competency::name).containsExactly("Listening", "Deciding");
    }

    @ParameterizedTest
    @CsvSource({"1,1.00", "1.5,1.50", "9.99,9.99", "0.01,0.01"})
    void a_weight_is_kept_with_two_decimals(String given, BigDecimal kept) {
        assertThat(accepted(create("Framework", given)).competencies().get(0).weight())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"0", "1.001", "10", "1E+1", "1E+1000000000", "1E-1000000000"})
    void a_weight_that_cannot_be_kept_is_refused(String weight) {
        assertThat(violations(create("Framework", weight)))
                .isNotEmpty()
                .allMatch(violation -> violation.startsWith("competencies[0].weight "));
    }

    @Test
    void a_name_is_unique_in_the_organization_and_may_be_used_in_another() {
        create("Framework", "1");
        assertThat(kind(create("Framework", "1"))).isEqualTo("Conflict competency_frameworks_name_key");
        assertThat(company.neighbour().framework("Framework").name()).isEqualTo("Framework");
    }

    @Test
    void a_job_title_has_one_profile_in_a_framework() {
        CompetencyFramework framework = company.framework();
        CreateRoleProfile command =
                new CreateRoleProfile(company.hr, framework.id(), "Engineer", Map.of(listening(framework), 3));
        RoleProfile profile = accepted(competencies.profiles().create(command));
        assertThat(kind(competencies.profiles().create(command))).isEqualTo("Conflict role_profiles_job_title_key");
        assertThat(accepted(competencies.profiles().list(new ListRoleProfiles(company.hr, framework.id()))))
                .containsExactly(profile);
    }

    @Test
    void a_profile_asks_for_levels_of_its_framework() {
        CompetencyFramework framework = company.framework("One");
        CompetencyFramework other = company.framework("Other");
        assertThat(violations(competencies
                        .profiles()
                        .create(new CreateRoleProfile(company.hr, framework.id(), "", Map.of(deciding(other), 6)))))
                .containsExactly(
                        "jobTitle must not be blank",
                        "requiredLevels has " + deciding(other) + ", which is not of the framework");
    }

    @Test
    void the_framework_of_another_organization_is_not_found() {
        CompetencyFramework elsewhere = company.neighbour().framework();
        assertThat(kind(competencies.frameworks().find(new FindFramework(company.hr, elsewhere.id()))))
                .isEqualTo("NotFound competency framework");
        assertThat(kind(competencies.profiles().list(new ListRoleProfiles(company.hr, elsewhere.id()))))
                .isEqualTo("NotFound competency framework");
        assertThat(kind(competencies
                        .profiles()
                        .create(new CreateRoleProfile(
                                company.hr, elsewhere.id(), "Engineer", Map.of(listening(elsewhere), 1)))))
                .isEqualTo("NotFound competency framework");
    }
}
