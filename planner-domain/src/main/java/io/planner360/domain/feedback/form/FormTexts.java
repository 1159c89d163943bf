package io.planner360.domain.feedback.form;

import io.planner360.domain.shared.Translations;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The texts of a form that can be translated, by the keys that its {@link Translations} use: {@code title},
 * {@code description}, {@code scales/NAME/POINT}, {@code questions/ID/text} and {@code questions/ID/options/CODE}.
 * What was left empty needs no translation and has no key.
 */
public final class FormTexts {
    private static final String QUESTIONS = "questions/";
    private static final int ID_LENGTH = 36;

    private FormTexts() {}

    /** The texts as they were written, in the order of the form. */
    public static Map<String, String> of(FormContent content) {
        Map<String, String> texts = new LinkedHashMap<>();
        visit(content, (key, text, longest) -> texts.put(key, text));
        return texts;
    }

    /** How many characters the translation of each text may have: as many as the text itself. */
    static Map<String, Integer> longest(FormContent content) {
        Map<String, Integer> limits = new HashMap<>();
        visit(content, (key, text, longest) -> limits.put(key, longest));
        return limits;
    }

    /** The content with its texts in the locale, or in its language, or as they were written. */
    public static FormContent in(Locale locale, Translations translations, FormContent content) {
        return new FormContent(
                translations.text(locale, "title", content.title()),
                translations.text(locale, "description", content.description()),
                content.confidentiality(),
                content.scales().stream()
                        .map(scale -> new ResponseScale(
                                scale.name(),
                                scale.points().stream()
                                        .map(point -> new ScalePoint(
                                                point.value(),
                                                translations.text(locale, anchor(scale, point), point.anchor())))
                                        .toList()))
                        .toList(),
                content.questions().stream()
                        .map(question -> question.worded(
                                translations.text(locale, text(question), question.text()),
                                question.choice().map(choice -> in(locale, translations, question, choice))))
                        .toList(),
                content.groups(),
                content.smallGroups(),
                content.settings());
    }

    private static Choice in(Locale locale, Translations translations, FeedbackQuestion question, Choice choice) {
        List<Choice.Option> options = choice.options().stream()
                .map(option -> new Choice.Option(
                        option.code(), translations.text(locale, option(question, option), option.text())))
                .toList();
        return new Choice(options, choice.minimum(), choice.maximum());
    }

    /** The translations for a form that has each question under another id. */
    public static Translations renamed(Translations translations, Map<FeedbackQuestionId, FeedbackQuestionId> ids) {
        Map<Locale, Map<String, String>> renamed = new HashMap<>();
        translations.texts().forEach((locale, texts) -> {
            Map<String, String> ofLocale = new HashMap<>();
            texts.forEach((key, text) -> renamed(key, ids).ifPresent(name -> ofLocale.put(name, text)));
            renamed.put(locale, ofLocale);
        });
        return new Translations(renamed);
    }

    private static Optional<String> renamed(String key, Map<FeedbackQuestionId, FeedbackQuestionId> ids) {
        if (!key.startsWith(QUESTIONS)) {
            return Optional.of(key);
        }
        int end = QUESTIONS.length() + ID_LENGTH;
        FeedbackQuestionId old = new FeedbackQuestionId(UUID.fromString(key.substring(QUESTIONS.length(), end)));
        return Optional.ofNullable(ids.get(old)).map(id -> QUESTIONS + id + key.substring(end));
    }

    private interface Visitor {
        void text(String key, String text, int longest);
    }

    private static void visit(FormContent content, Visitor visitor) {
        Visitor unlessEmpty = (key, text, longest) -> {
            if (!text.isBlank()) {
                visitor.text(key, text, longest);
            }
        };
        unlessEmpty.text("title", content.title(), FormCheck.LONGEST_TITLE);
        unlessEmpty.text("description", content.description(), FormCheck.LONGEST_TEXT);
        for (ResponseScale scale : content.scales()) {
            for (ScalePoint point : scale.points()) {
                unlessEmpty.text(anchor(scale, point), point.anchor(), FormCheck.LONGEST_ANCHOR);
            }
        }
        for (FeedbackQuestion question : content.questions()) {
            unlessEmpty.text(text(question), question.text(), FormCheck.LONGEST_TEXT);
            question.choice()
                    .ifPresent(choice -> choice.options()
                            .forEach(option -> unlessEmpty.text(
                                    option(question, option), option.text(), FormCheck.LONGEST_OPTION)));
        }
    }

    private static String anchor(ResponseScale scale, ScalePoint point) {
        return "scales/" + scale.name() + "/" + point.value();
    }

    private static String text(FeedbackQuestion question) {
        return QUESTIONS + question.id() + "/text";
    }

    private static String option(FeedbackQuestion question, Choice.Option option) {
        return QUESTIONS + question.id() + "/options/" + option.code();
    }
}
