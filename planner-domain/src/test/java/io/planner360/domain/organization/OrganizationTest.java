package io.planner360.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTest {
    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final Instant LATER = NOW.plusSeconds(1);

    private final Organization organization =
            Organization.found(new OrganizationId(new UUID(0, 1)), "Looms", NOW).get();

    private static List<String> violations(Either<InvalidInput, ?> answer) {
        return answer.getLeft().violations().stream().map(Violation::toString).toList();
    }

    private static String rule(Either<Refusal, ?> answer) {
        return ((RuleViolated) answer.getLeft()).code().name();
    }

    @Test
    void is_active_from_its_founding_and_has_set_nothing() {
        assertThat(organization.active()).isTrue();
        assertThat(organization.settings()).isEqualTo(OrganizationSettings.UNSET);
        assertThat(organization.profile().domain()).isEmpty();
        assertThat(organization.version()).isOne();
    }

    @Test
    void is_deactivated_and_reactivated_in_turn() {
        assertThat(rule(organization.reactivate(LATER))).isEqualTo("ORGANIZATION_NOT_DEACTIVATED");
        Organization deactivated = organization.deactivate(LATER).get();
        assertThat(deactivated.active()).isFalse();
        assertThat(deactivated.updatedAt()).isEqualTo(LATER);
        assertThat(rule(deactivated.deactivate(LATER))).isEqualTo("ORGANIZATION_DEACTIVATED");
        assertThat(deactivated.reactivate(NOW)).contains(organization);
    }

    @Nested
    class Its_profile {
        @ParameterizedTest
        @ValueSource(strings = {"looms.example", "LOOMS.Example", "a.b-c.d2", "xn--lms-sna.example"})
        void takes_domains_in_any_case(String domain) {
            assertThat(with(domain).get().domain()).contains(domain.toLowerCase(Locale.ROOT));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "looms",
                    ".example",
                    "looms.",
                    "-looms.example",
                    "looms-.example",
                    "l ooms.example",
                    "löoms.example",
                    "looms..example",
                    "looms.example\n",
                    "İ.example"
                })
        void takes_nothing_else(String domain) {
            assertThat(violations(with(domain)))
                    .containsExactly("domain must look like example.com, with at most 100 characters");
        }

        @Test
        void takes_domains_of_at_most_100_characters() {
            assertThat(with("x".repeat(92) + ".example").isRight()).isTrue();
            assertThat(with("x".repeat(93) + ".example").isLeft()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "logo.png",
                    "/logo.png",
                    "ftp://example.test/logo.png",
                    "https:///logo.png",
                    "javascript:alert(1)",
                    "http://exa mple.test"
                })
        void takes_pictures_of_the_web_only(String url) {
            assertThat(OrganizationProfile.of("Looms", Optional.empty(), "", Optional.empty(), Optional.of(url))
                            .isLeft())
                    .isTrue();
        }

        private static Either<InvalidInput, OrganizationProfile> with(String domain) {
            return OrganizationProfile.of("Looms", Optional.of(domain), "", Optional.empty(), Optional.empty());
        }
    }

    @Nested
    class Its_settings {
        @Test
        void are_those_that_are_given() {
            assertThat(OrganizationSettings.of(Map.of(
                            "time_zone", "Asia/Kolkata",
                            "default_threshold", "5",
                            "minimum_threshold", "4",
                            "reminder_first_after_days", "365",
                            "reminder_every_days", "1",
                            "reminder_most", "20")))
                    .contains(new OrganizationSettings(
                            ZoneId.of("Asia/Kolkata"), 5, 4, Optional.of(new ReminderDefaults(365, 1, 20))));
        }

        @Test
        void are_unset_otherwise() {
            assertThat(OrganizationSettings.of(Map.of())).contains(OrganizationSettings.UNSET);
        }

        @Test
        void use_the_minimum_where_the_usual_threshold_would_undercut_it() {
            assertThat(OrganizationSettings.of(Map.of("minimum_threshold", "7"))
                            .get()
                            .defaultThreshold())
                    .isEqualTo(7);
            assertThat(violations(OrganizationSettings.of(Map.of("minimum_threshold", "7", "default_threshold", "6"))))
                    .containsExactly("settings.default_threshold must not be below the minimum threshold");
        }

        @ParameterizedTest
        @CsvSource({
            "minimum_threshold, 1, must be 2 to 100",
            "minimum_threshold, 101, must be 2 to 100",
            "default_threshold, 1, must be 2 to 100",
            "default_threshold, three, must be 2 to 100",
            "time_zone, Europe/Nowhere, 'must be a time zone, as in Europe/Berlin'",
            "colour, blue, is not a setting",
            "Time_Zone, UTC, is not a setting"
        })
        void refuse_what_is_not_one_and_name_it(String key, String text, String problem) {
            assertThat(violations(OrganizationSettings.of(Map.of(key, text))))
                    .containsExactly("settings." + key + " " + problem);
        }

        @Test
        void remind_altogether_or_not_at_all() {
            assertThat(violations(OrganizationSettings.of(Map.of("reminder_most", "21"))))
                    .containsExactly(
                            "settings.reminder_first_after_days must be there, as the other reminder settings are",
                            "settings.reminder_every_days must be there, as the other reminder settings are",
                            "settings.reminder_most must be 1 to 20");
        }
    }
}
