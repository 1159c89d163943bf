package io.planner360.domain.competency.framework;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.B;
import static io.planner360.domain.Samples.CATEGORY;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.competency;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Translations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameworkTextsTest {
    private static final String GROUP = "categories/" + CATEGORY + "/name";
    private static final String LISTENING = "competencies/" + A + "/name";
    private static final String MEANING = "competencies/" + A + "/description";
    private static final String LEVEL = "competencies/" + A + "/levels/1/name";
    private static final String SECOND = "competencies/" + A + "/levels/1/indicators/2";
    private static final String DECIDING = "competencies/" + B + "/name";

    private final CompetencyFramework framework = framework(
            new Competency(
                    A,
                    CATEGORY,
                    "Listening",
                    "Hears",
                    new BigDecimal("1.00"),
                    List.of(new CompetencyLevel(1, "One", List.of("Nods", "Asks"), Optional.of(2.5)))),
            competency(B, "Deciding", "1.00", List.of(new CompetencyLevel(1, "Only", List.of(), Optional.empty()))));

    private Translations german(Map<String, String> texts) {
        return accepted(framework.translate(Translations.none(), Locale.GERMAN, texts));
    }

    @Test
    void have_keys_in_the_order_of_the_framework_unless_they_are_empty() {
        assertThat(FrameworkTexts.of(framework))
                .containsExactly(
                        Map.entry("name", "Framework"),
                        Map.entry(GROUP, "Category"),
                        Map.entry(LISTENING, "Listening"),
                        Map.entry(MEANING, "Hears"),
                        Map.entry(LEVEL, "One"),
                        Map.entry("competencies/" + A + "/levels/1/indicators/1", "Nods"),
                        Map.entry(SECOND, "Asks"),
                        Map.entry(DECIDING, "Deciding"),
                        Map.entry("competencies/" + B + "/levels/1/name", "Only"));
    }

    @Test
    void are_translated_one_by_one_and_nothing_else_changes() {
        Translations translations = german(Map.of(
                "name",
                "Rahmen",
                GROUP,
                "Gruppe",
                LISTENING,
                "Zuh\u00f6ren",
                MEANING,
                "H\u00f6rt",
                LEVEL,
                "Eins",
                SECOND,
                "Fragt"));
        CompetencyFramework translated = framework.in(Locale.GERMANY, translations);
        assertThat(FrameworkTexts.of(translated).values())
                .containsExactly(
                        "Rahmen", "Gruppe", "Zuh\u00f6ren", "H\u00f6rt", "Eins", "Nods", "Fragt", "Deciding", "Only");
        assertThat(translated.competencies().get(0).levels().get(0).scaleValue())
                .contains(2.5);
        assertThat(framework.in(Locale.FRENCH, translations)).isEqualTo(framework);
    }

    @Test
    void are_held_to_the_limits_of_the_framework() {
        assertThat(violations(framework.translate(
                        Translations.none(),
                        Locale.GERMAN,
                        Map.of(
                                "name",
                                "n".repeat(256),
                                "competencies/" + B + "/description",
                                "It has none",
                                LEVEL,
                                "l".repeat(101),
                                MEANING,
                                "m".repeat(4_001),
                                SECOND,
                                "s".repeat(1_001)))))
                .containsExactly(
                        "texts[" + MEANING + "] must have at most 4000 characters",
                        "texts[" + SECOND + "] must have at most 1000 characters",
                        "texts[" + LEVEL + "] must have at most 100 characters",
                        "texts has no text for the key competencies/" + B + "/description",
                        "texts[name] must have at most 255 characters");
    }

    @Test
    void of_a_published_or_retired_version_may_be_added_but_not_changed() {
        Translations before = german(Map.of("name", "Rahmen"));
        CompetencyFramework published = accepted(framework.publish(NOW));
        for (CompetencyFramework kept : List.of(published, accepted(published.retire()))) {
            Map<String, String> more = Map.of("name", "Rahmen", LISTENING, "Zuh\u00f6ren");
            assertThat(accepted(kept.translate(before, Locale.GERMAN, more)).in(Locale.GERMAN))
                    .isEqualTo(more);
            assertThat(accepted(kept.translate(before, Locale.FRENCH, Map.of("name", "Cadre")))
                            .in(Locale.FRENCH))
                    .isEqualTo(Map.of("name", "Cadre"));
            assertThat(rule(kept.translate(before, Locale.GERMAN, Map.of("name", "Anders"))))
                    .isEqualTo("FRAMEWORK_STATE");
            assertThat(rule(kept.translate(before, Locale.GERMAN, Map.of()))).isEqualTo("FRAMEWORK_STATE");
        }
    }

    @Test
    void of_what_a_next_version_has_no_more_do_not_come_with_it() {
        Translations before = german(Map.of("name", "Rahmen", LISTENING, "Zuh\u00f6ren", DECIDING, "Entscheiden"));
        CompetencyFramework next =
                accepted(accepted(framework.publish(NOW)).nextVersion(new CompetencyFrameworkId(uuid(98)), Set.of(B)));
        assertThat(FrameworkTexts.kept(before, next).texts())
                .isEqualTo(Map.of(Locale.GERMAN, Map.of("name", "Rahmen", LISTENING, "Zuh\u00f6ren")));
    }
}
