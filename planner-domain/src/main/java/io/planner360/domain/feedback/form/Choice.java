package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What may be chosen in answer to a question.
 *
 * @param options in the order of display, 2 to 100
 * @param minimum how many an answer chooses at least, 1 or more; a rater who chooses none gives no answer
 * @param maximum how many an answer chooses at most, not more than there are options; 1 for a single choice
 */
public record Choice(List<Option> options, int minimum, int maximum) {
    public Choice {
        options = List.copyOf(options);
    }

    /**
     * Something to choose.
     *
     * @param code by which answers name it, whatever becomes of its text: lower-case letters, digits and
     *     underscores, 1 to 40, a letter first; unique in its question
     * @param text 1 to 1,000 characters
     */
    public record Option(String code, String text) {
        public Option {
            requireNonNull(code, "code");
            requireNonNull(text, "text");
        }
    }

    /** Exactly one of the options. */
    public static Choice single(List<Option> options) {
        return new Choice(options, 1, 1);
    }

    /** The codes of the options, in the order of display. */
    public List<String> codes() {
        return options.stream().map(Option::code).toList();
    }

    /** How many may be chosen, in words. */
    String numbers() {
        return minimum == maximum ? String.valueOf(minimum) : minimum + " to " + maximum;
    }
}
