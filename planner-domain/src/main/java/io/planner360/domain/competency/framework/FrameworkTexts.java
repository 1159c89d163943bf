package io.planner360.domain.competency.framework;

import io.planner360.domain.shared.Translations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of a version of a framework that can be translated, by the keys that its {@link Translations} use:
 * {@code name}, {@code categories/ID/name}, {@code competencies/ID/name}, {@code competencies/ID/description},
 * {@code competencies/ID/levels/NUMBER/name} and {@code competencies/ID/levels/NUMBER/indicators/PLACE}, the first
 * place being 1. What was left empty needs no translation and has no key.
 */
public final class FrameworkTexts {
    private FrameworkTexts() {}

    /** The texts as they were written, in the order of the framework. */
    public static Map<String, String> of(CompetencyFramework framework) {
        Map<String, String> texts = new LinkedHashMap<>();
        visit(framework, (key, text, longest) -> texts.put(key, text));
        return texts;
    }

    /** How many characters the translation of each text may have: as many as the text itself. */
    static Map<String, Integer> longest(CompetencyFramework framework) {
        Map<String, Integer> limits = new HashMap<>();
        visit(framework, (key, text, longest) -> limits.put(key, longest));
        return limits;
    }

    /** The translations of the texts that this version has, of what there is of the one before. */
    public static Translations kept(Translations translations, CompetencyFramework framework) {
        Map<String, String> texts = of(framework);
        Map<Locale, Map<String, String>> kept = new HashMap<>();
        translations.texts().forEach((locale, ofLocale) -> {
            Map<String, String> still = new HashMap<>(ofLocale);
            still.keySet().retainAll(texts.keySet());
            kept.put(locale, still);
        });
        return new Translations(kept);
    }

    static String name(Locale locale, Translations translations, CompetencyFramework framework) {
        return translations.text(locale, "name", framework.name());
    }

    static CompetencyCategory in(Locale locale, Translations translations, CompetencyCategory category) {
        return new CompetencyCategory(category.id(), translations.text(locale, name(category), category.name()));
    }

    static Competency in(Locale locale, Translations translations, Competency competency) {
        return new Competency(
                competency.id(),
                competency.category(),
                competency.otherCategories(),
                translations.text(locale, name(competency), competency.name()),
                translations.text(locale, description(competency), competency.description()),
                competency.weight(),
                competency.levels().stream()
                        .map(level -> in(locale, translations, competency, level))
                        .toList());
    }

    private static CompetencyLevel in(
            Locale locale, Translations translations, Competency competency, CompetencyLevel level) {
        List<String> indicators = new ArrayList<>();
        for (String indicator : level.indicators()) {
            String key = indicator(competency, level, indicators.size());
            indicators.add(translations.text(locale, key, indicator));
        }
        return new CompetencyLevel(
                level.number(),
                translations.text(locale, name(competency, level), level.name()),
                indicators,
                level.scaleValue());
    }

    private interface Visitor {
        void text(String key, String text, int longest);
    }

    private static void visit(CompetencyFramework framework, Visitor visitor) {
        Visitor unlessEmpty = (key, text, longest) -> {
            if (!text.isBlank()) {
                visitor.text(key, text, longest);
            }
        };
        unlessEmpty.text("name", framework.name(), FrameworkCheck.LONGEST_NAME);
        for (CompetencyCategory category : framework.categories()) {
            unlessEmpty.text(name(category), category.name(), FrameworkCheck.LONGEST_NAME);
        }
        for (Competency competency : framework.competencies()) {
            unlessEmpty.text(name(competency), competency.name(), FrameworkCheck.LONGEST_NAME);
            unlessEmpty.text(description(competency), competency.description(), FrameworkCheck.LONGEST_DESCRIPTION);
            for (CompetencyLevel level : competency.levels()) {
                unlessEmpty.text(name(competency, level), level.name(), FrameworkCheck.LONGEST_LEVEL_NAME);
                for (int i = 0; i < level.indicators().size(); i++) {
                    unlessEmpty.text(
                            indicator(competency, level, i),
                            level.indicators().get(i),
                            FrameworkCheck.LONGEST_INDICATOR);
                }
            }
        }
    }

    private static String name(CompetencyCategory category) {
        return "categories/" + category.id() + "/name";
    }

    private static String name(Competency competency) {
        return "competencies/" + competency.id() + "/name";
    }

    private static String description(Competency competency) {
        return "competencies/" + competency.id() + "/description";
    }

    private static String name(Competency competency, CompetencyLevel level) {
        return "competencies/" + competency.id() + "/levels/" + level.number() + "/name";
    }

    private static String indicator(Competency competency, CompetencyLevel level, int index) {
        return "competencies/" + competency.id() + "/levels/" + level.number() + "/indicators/" + (index + 1);
    }
}
