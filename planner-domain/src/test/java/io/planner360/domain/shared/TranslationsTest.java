package io.planner360.domain.shared;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.violations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {
    private static final Locale AUSTRIAN = Locale.forLanguageTag("de-AT");
    private static final Map<String, Integer> KEYS = Map.of("title", 10, "month", 4_000);

    private final Translations translations = new Translations(Map.of(
            AUSTRIAN,
            Map.of("month", "Jänner"),
            Locale.GERMAN,
            Map.of("month", "Januar", "title", "Titel"),
            Locale.CANADA_FRENCH,
            Map.of("title", "Titre")));

    @ParameterizedTest
    @CsvSource({
        "de-AT, month, Jänner",
        "de-AT, title, Titel",
        "de-CH, month, Januar",
        "de, month, Januar",
        "fr, title, written",
        "fr-CA, month, written",
        "en, title, written"
    })
    void are_those_of_the_locale_or_of_its_language_or_the_text_as_it_was_written(
            String tag, String key, String expected) {
        assertThat(translations.text(Locale.forLanguageTag(tag), key, "written"))
                .isEqualTo(expected);
    }

    @Test
    void say_which_are_missing_in_the_order_they_are_asked_for() {
        assertThat(translations.missing(AUSTRIAN, List.of("title", "month"))).isEmpty();
        assertThat(translations.missing(Locale.CANADA_FRENCH, List.of("month", "title", "more")))
                .containsExactly("month", "more");
        assertThat(Translations.none().missing(AUSTRIAN, List.of("title"))).containsExactly("title");
    }

    @Test
    void replace_those_of_their_locale_only() {
        Translations changed = accepted(translations.with(Locale.GERMAN, Map.of("title", "Kopf"), KEYS));
        assertThat(changed.in(Locale.GERMAN)).isEqualTo(Map.of("title", "Kopf"));
        assertThat(changed.in(AUSTRIAN)).isEqualTo(translations.in(AUSTRIAN));
    }

    @Test
    void of_no_texts_are_none() {
        assertThat(accepted(Translations.none().with(Locale.GERMAN, Map.of(), KEYS)))
                .isEqualTo(Translations.none());
    }

    @Test
    void tell_all_that_is_wrong_at_once() {
        assertThat(violations(translations.with(
                        Locale.ROOT, Map.of("title", "eleven char", "month", " ", "colour", "blau"), KEYS)))
                .containsExactly(
                        "locale must be a language, as in pt-BR",
                        "texts has no text for the key colour",
                        "texts[month] must not be blank",
                        "texts[title] must have at most 10 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-private", "und-DE", "de-x-a-very-long-private-use-subtag"})
    void are_in_a_locale_that_can_be_stored_as_its_tag(String tag) {
        boolean storable = tag.startsWith("de");
        assertThat(Translations.none()
                        .with(Locale.forLanguageTag(tag), Map.of("title", "Titel"), KEYS)
                        .isRight())
                .isEqualTo(storable);
    }

    @Test
    void do_not_follow_the_maps_they_were_made_from() {
        Map<String, String> german = new HashMap<>(Map.of("title", "Titel"));
        Map<Locale, Map<String, String>> texts = new HashMap<>(Map.of(Locale.GERMAN, german));
        Translations made = new Translations(texts);
        german.put("title", "Anders");
        texts.clear();
        assertThat(made.in(Locale.GERMAN)).isEqualTo(Map.of("title", "Titel"));
    }
}
