package io.planner360.application.organization.standard;

import static io.planner360.application.Answers.accepted;
import static io.planner360.application.Answers.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.application.Company;
import io.planner360.application.organization.FoundOrganization;
import io.planner360.application.organization.tenant.FindOrganization;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Organization;
import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.standard.Standard;
import io.planner360.domain.organization.standard.StandardKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardServiceTest {
    private final Company company = Company.founded();
    private final Actor.Person ann = company.hire();
    private final StandardService standards = company.planner.organizations().standards();

    @Test
    void what_the_host_says_is_offered_to_every_member() {
        List<Standard> categories = List.of(new Standard("craft", "Craft", "What the hands know."));
        accepted(standards.replace(new ReplaceStandards(StandardKind.COMPETENCY_CATEGORY, categories)));
        assertThat(accepted(standards.list(new ListStandards(ann, StandardKind.COMPETENCY_CATEGORY)))
                        .standards())
                .isEqualTo(categories);
    }

    @Test
    void nothing_is_offered_before_the_host_says_something() {
        for (StandardKind kind : StandardKind.values()) {
            assertThat(accepted(standards.list(new ListStandards(ann, kind))).standards())
                    .isEmpty();
        }
    }

    @Test
    void an_organization_begins_with_the_settings_of_that_day() {
        accepted(standards.replace(settings("minimum_threshold", "5", "default_threshold", "6")));
        var founded = accepted(company.planner
                .organizations()
                .found(new FoundOrganization("Later", "eve@later.example", "Eve", "Late")));
        accepted(standards.replace(settings("minimum_threshold", "2", "default_threshold", "2")));

        assertThat(founded.organization().settings().minimumThreshold()).isEqualTo(5);
        assertThat(settingsOf(ann)).isEqualTo(OrganizationSettings.UNSET);
        assertThat(founded.organization().settings().defaultThreshold()).isEqualTo(6);
        assertThat(founded.organization().version()).isEqualTo(1);
    }

    @Test
    void a_list_that_is_wrong_changes_nothing() {
        accepted(standards.replace(settings("minimum_threshold", "3", "default_threshold", "3")));
        assertThat(violations(standards.replace(settings("minimum_threshold", "1", "time_zone", "Here"))))
                .containsExactly(
                        "settings.time_zone must be a time zone, as in Europe/Berlin",
                        "settings.minimum_threshold must be 2 to 100");
        assertThat(accepted(standards.list(new ListStandards(ann, StandardKind.SETTING)))
                        .settings()
                        .minimumThreshold())
                .isEqualTo(3);
    }

    private static ReplaceStandards settings(String key, String value, String otherKey, String otherValue) {
        return new ReplaceStandards(
                StandardKind.SETTING, List.of(new Standard(key, value, ""), new Standard(otherKey, otherValue, "")));
    }

    private OrganizationSettings settingsOf(Actor member) {
        Organization organization =
                accepted(company.planner.organizations().tenant().find(new FindOrganization(member)));
        return organization.settings();
    }
}
