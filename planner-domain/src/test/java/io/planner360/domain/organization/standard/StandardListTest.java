package io.planner360.domain.organization.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planner360.domain.organization.OrganizationSettings;
import io.planner360.domain.organization.ReminderDefaults;
import io.planner360.domain.shared.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandardListTest {

    private static List<String> wrong(StandardKind kind, Standard... standards) {
        return StandardList.of(kind, List.of(standards)).getLeft().violations().stream()
                .map(Violation::toString)
                .toList();
    }

    private static Standard setting(String key, String value) {
        return new Standard(key, value, "");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(wrong(
                        StandardKind.COMPETENCY_CATEGORY,
                        new Standard("Craft", " ", "x".repeat(1_001)),
                        new Standard("care", "Care", ""),
                        new Standard("care", "Care", "")))
                .containsExactly(
                        "standards.code has care twice",
                        "standards.text has Care twice",
                        "standards[0].code must be 1 to 50 of a to z, 0 to 9 and _",
                        "standards[0].text must not be blank",
                        "standards[0].description must have at most 1000 characters");
    }

    @Test
    void a_type_is_as_short_as_that_of_a_resource() {
        assertThat(wrong(StandardKind.RESOURCE_TYPE, new Standard("long", "x".repeat(51), "")))
                .containsExactly("standards[0].text must have at most 50 characters");
        StandardList category = StandardList.of(
                        StandardKind.COMPETENCY_CATEGORY, List.of(new Standard("long", "x".repeat(255), "")))
                .get();
        assertThat(category.standards()).hasSize(1);
    }

    @Test
    void settings_are_those_of_an_organization_and_go_together() {
        assertThat(wrong(
                        StandardKind.SETTING,
                        setting("colour", "blue"),
                        setting("minimum_threshold", "4"),
                        setting("default_threshold", "3")))
                .containsExactly(
                        "settings.colour is not a setting",
                        "settings.default_threshold must not be below the minimum threshold");
    }

    @Test
    void two_settings_may_have_one_value() {
        StandardList list = StandardList.of(
                        StandardKind.SETTING,
                        List.of(setting("minimum_threshold", "4"), setting("default_threshold", "4")))
                .get();
        assertThat(list.settings().minimumThreshold()).isEqualTo(4);
    }

    @Test
    void an_organization_begins_with_what_is_set() {
        StandardList list = new StandardList(
                StandardKind.SETTING,
                List.of(
                        setting("reminder_first_after_days", "5"),
                        setting("reminder_every_days", "4"),
                        setting("reminder_most", "3")));
        assertThat(list.settings().reminders()).isEqualTo(Optional.of(new ReminderDefaults(5, 4, 3)));
        assertThat(new StandardList(StandardKind.SETTING, List.of()).settings()).isEqualTo(OrganizationSettings.UNSET);
    }

    @Test
    void no_other_kind_and_no_broken_list_holds_settings() {
        assertThatThrownBy(() -> new StandardList(StandardKind.RESOURCE_TYPE, List.of()).settings())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        new StandardList(StandardKind.SETTING, List.of(setting("time_zone", "Nowhere"))).settings())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time_zone");
    }
}
