package io.planner360.cli.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Breaks a label into lines of a width. Which font a reader has is not known here: widths are those of
 * common sans-serif fonts, a little generous.
 *
 * @param width of a line, in the unit of the font size
 * @param most lines; what does not fit ends in an ellipsis
 */
record LineBreaker(double width, int most, double fontSize) {

    private static final String ELLIPSIS = "\u2026";
    /** From here on, scripts are as wide as high, and lines may break anywhere. */
    private static final int WIDE = 0x2E80;

    private static final String HYPHEN = "-";
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fits(longer)) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return limit(lines);
    }

    private List<String> limit(List<String> lines) {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            kept.set(most - 1, cut(kept.get(most - 1)));
        }
        return kept;
    }

    /** A word wider than a line comes in pieces: Japanese has no spaces, German has long words. */
    private List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMap(word -> fits(word) ? Stream.of(word) : pieces(word).stream())
                .toList();
    }

    private List<String> pieces(String word) {
        List<String> pieces = new ArrayList<>();
        String piece = "";
        for (String character : characters(word)) {
            if (!piece.isEmpty() && !fits(piece + character + HYPHEN)) {
                pieces.add(hyphenated(piece));
                piece = "";
            }
            piece += character;
        }
        pieces.add(piece);
        return pieces;
    }

    private static String hyphenated(String piece) {
        int last = piece.codePointBefore(piece.length());
        return Character.isLetter(last) && last < WIDE ? piece + HYPHEN : piece;
    }

    /** Cuts between what a reader sees as characters, never inside an emoji or an accent. */
    private String cut(String line) {
        String kept = "";
        for (String character : characters(line)) {
            if (!fits(kept + character + ELLIPSIS)) {
                break;
            }
            kept += character;
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    private static List<String> characters(String text) {
        return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
    }

    private boolean fits(String line) {
        return line.codePoints().mapToDouble(LineBreaker::ems).sum() * fontSize <= width;
    }

    private static double ems(int codePoint) {
        if (codePoint >= WIDE) {
            return 1;
        }
        if (Character.isUpperCase(codePoint) || codePoint == 'm' || codePoint == 'w') {
            return 0.76;
        }
        return "fijlrt.,;:!'|()[] ".indexOf(codePoint) >= 0 ? 0.34 : 0.57;
    }
}
