package io.planner360.domain.shared;

import io.planner360.domain.shared.Refusal.InvalidInput;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Texts in other languages than the one in which their owner was written. The owner says which keys there are,
 * and holds the text of each as it was written, which serves wherever a translation is missing.
 *
 * @param texts by locale and by key
 */
public record Translations(Map<Locale, Map<String, String>> texts) {
    /** The longest name of a locale, as a language tag. */
    public static final int LONGEST_TAG = 35;

    private static final Translations NONE = new Translations(Map.of());

    public Translations {
        Map<Locale, Map<String, String>> copy = new HashMap<>();
        texts.forEach((locale, ofLocale) -> {
            if (!ofLocale.isEmpty()) {
                copy.put(locale, Map.copyOf(ofLocale));
            }
        });
        texts = Map.copyOf(copy);
    }

    /** No translation at all. */
    public static Translations none() {
        return NONE;
    }

    /**
     * The same with these texts as all that there is in the locale; or everything that is wrong with them.
     *
     * @param longest of each key that may be translated, how many characters its text may have
     */
    public Either<InvalidInput, Translations> with(
            Locale locale, Map<String, String> newTexts, Map<String, Integer> longest) {
        Violations violations = new Violations().check(isStorable(locale), "locale", "must be a language, as in pt-BR");
        new TreeMap<>(newTexts).forEach((key, text) -> {
            Integer most = longest.get(key);
            if (most == null) {
                violations.check(false, "texts", "has no text for the key " + key);
            } else {
                violations.text(text, most, "texts[" + key + "]");
            }
        });
        return violations.orElse(() -> {
            Map<Locale, Map<String, String>> changed = new HashMap<>(texts);
            changed.put(locale, newTexts);
            return new Translations(changed);
        });
    }

    /** True for a locale that names a language and comes back from its tag as it was. */
    private static boolean isStorable(Locale locale) {
        String tag = locale.toLanguageTag();
        return !locale.getLanguage().isEmpty()
                && tag.length() <= LONGEST_TAG
                && Locale.forLanguageTag(tag).equals(locale);
    }

    /** All texts in exactly this locale, by key. */
    public Map<String, String> in(Locale locale) {
        return texts.getOrDefault(locale, Map.of());
    }

    /** The text in exactly this locale, or else in its language, or else as it was written. */
    public String text(Locale locale, String key, String original) {
        return find(locale, key).orElse(original);
    }

    /** Those of the keys whose text is neither in this locale nor in its language, in their order. */
    public List<String> missing(Locale locale, Collection<String> keys) {
        return keys.stream().filter(key -> find(locale, key).isEmpty()).toList();
    }

    private Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(in(locale).get(key))
                .or(() -> Optional.ofNullable(
                        in(Locale.forLanguageTag(locale.getLanguage())).get(key)));
    }
}
