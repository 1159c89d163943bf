package io.planner360.cli.report;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives names to pages: "Zoë Åkerlund" becomes {@code zoe-akerlund}, the second of that name
 * {@code zoe-akerlund-2}, a name without Latin letters {@code person}. The same names in the same order
 * get the same slugs.
 */
public final class Slugs {

    private static final int LONGEST = 60;

    /** Latin letters that no normalization takes apart. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private final Set<String> taken = new HashSet<>();

    /** A slug that this object has not given before. */
    public String next(String name) {
        String base = base(name);
        String slug = base;
        for (int number = 2; !taken.add(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    private static String base(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(joining())
                .replaceAll("[^a-z0-9]+", "-");
        String cut = latin.substring(0, Math.min(LONGEST, latin.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "person" : cut;
    }
}
