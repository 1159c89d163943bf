package io.planner360.domain.feedback.cycle;

import io.planner360.domain.feedback.form.FormContent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What raters are promised: how their answers are stored, to whom they are shown, and how they can be taken back. It
 * is made of the settings that freeze when a cycle leaves DRAFT, and kept as raters were shown it.
 *
 * @param texts by language, a paragraph a line; English is always among them
 */
public record Notice(Map<Locale, String> texts) {
    private static final List<NoticeWording> WORDINGS = List.of(new EnglishNotice(), new GermanNotice());

    public Notice {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Locale.ENGLISH)) {
            throw new IllegalArgumentException("a notice is there in English at least");
        }
    }

    /**
     * What these settings promise, in English, and in those languages of the locales in which the promise is worded:
     * today that is German.
     */
    public static Notice of(FormContent settings, Collection<Locale> locales) {
        Map<Locale, String> texts = new HashMap<>();
        for (NoticeWording wording : WORDINGS) {
            if (wording.language().equals(Locale.ENGLISH) || locales.stream().anyMatch(wording::serves)) {
                texts.put(wording.language(), String.join("\n", NoticeClauses.of(settings, wording)));
            }
        }
        return new Notice(texts);
    }

    /** The text in exactly this locale, or else in its language, or else in English. */
    public String in(Locale locale) {
        return Optional.ofNullable(texts.get(locale))
                .or(() -> Optional.ofNullable(texts.get(Locale.forLanguageTag(locale.getLanguage()))))
                .orElseGet(this::inEnglish);
    }

    /** The text in English. */
    public String inEnglish() {
        return texts.getOrDefault(Locale.ENGLISH, "");
    }
}
