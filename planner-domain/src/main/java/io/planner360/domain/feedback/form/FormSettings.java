package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.shared.Violations;
import java.util.Optional;

/**
 * How a form is put before its raters; a host's pages follow it.
 *
 * @param questionsPerPage 1 to 100; empty for all on one page
 * @param minutes how long an answer takes, as raters are told beforehand, 1 to 480; empty if they are told nothing
 */
public record FormSettings(Optional<Integer> questionsPerPage, Optional<Integer> minutes) {
    /** Of a form for which nothing was set. */
    public static final FormSettings NONE = new FormSettings(Optional.empty(), Optional.empty());

    private static final int MOST_PER_PAGE = 100;
    private static final int MOST_MINUTES = 480;

    public FormSettings {
        requireNonNull(questionsPerPage, "questionsPerPage");
        requireNonNull(minutes, "minutes");
    }

    void check(Violations violations) {
        violations
                .check(
                        questionsPerPage.isEmpty() || within(questionsPerPage.get(), MOST_PER_PAGE),
                        "settings.questionsPerPage",
                        "must be 1 to 100")
                .check(
                        minutes.isEmpty() || within(minutes.get(), MOST_MINUTES),
                        "settings.minutes",
                        "must be 1 to 480");
    }

    private static boolean within(int number, int most) {
        return number >= 1 && number <= most;
    }
}
