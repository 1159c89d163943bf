package io.planner360.cli.input.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that any file may use. */
public final class Formats {

    /** Any text, kept as it is. */
    public static final Format TEXT = format("text", value -> Optional.empty());

    /** A text that is compared with others, and so has no white space around it. */
    public static final Format NAME = format("name", Formats::complaintOfName);

    /** A name that other files refer to; it has no {@code |}, so that it can stand in lists. */
    public static final Format ID = format("id", Formats::complaintOfId);

    /** {@code yes} or {@code no}. */
    public static final Format YES_NO = oneOf(List.of("yes", "no"));

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private Formats() {}

    /** Says what is wrong with a value. */
    @FunctionalInterface
    public interface Check {
        Optional<String> complaint(String value);
    }

    /** A format of single values. */
    public static Format format(String title, Check check) {
        return new Single(title, check);
    }

    /** Several values of a format, with {@code |} between them. */
    public static Format listOf(Format each) {
        return new ValueList(each);
    }

    /** One of some words. */
    public static Format oneOf(List<String> words) {
        return format(
                String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.get(words.size() - 1),
                value -> words.contains(value)
                        ? Optional.empty()
                        : Optional.of("is " + Shown.quoted(value) + ", not one of " + String.join(", ", words)));
    }

    /** A whole number between two others, both included. */
    public static Format wholeNumber(int least, int most) {
        return format(
                "whole number, " + least + " to " + most,
                value -> WHOLE.matcher(value).matches()
                        ? within(value, least, most)
                        : Optional.of("is not a whole number: " + Shown.quoted(value)));
    }

    /** A decimal number that a further check accepts. */
    public static Format decimal(String title, Check further) {
        return format(
                title,
                value -> DECIMAL.matcher(value).matches()
                        ? further.complaint(value)
                        : Optional.of("is not a number: " + Shown.quoted(value)));
    }

    private static Optional<String> within(String value, int least, int most) {
        int number = Integer.parseInt(value);
        return least <= number && number <= most
                ? Optional.empty()
                : Optional.of("is " + number + ", outside " + least + " to " + most);
    }

    private static Optional<String> complaintOfName(String value) {
        return isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))
                ? Optional.of("has white space at its start or end: " + Shown.quoted(value))
                : Optional.empty();
    }

    private static Optional<String> complaintOfId(String value) {
        if (hasControl(value)) {
            return Optional.of("has a control character: " + Shown.quoted(value));
        }
        if (value.indexOf(ValueList.SEPARATOR) >= 0) {
            return Optional.of("has a | in it: " + Shown.quoted(value));
        }
        return complaintOfName(value);
    }

    private static boolean hasControl(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private record Single(String title, Check check) implements Format {
        @Override
        public Optional<String> complaint(String value) {
            return check.complaint(value);
        }
    }
}
