package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.RaterGroupCode;

/**
 * A group of the form, as a report shows it; or {@link RaterGroupCode#COMBINED}, which is always SHOWN.
 *
 * @param raters how many gave at least one rating; 0 unless SHOWN
 */
public record PublishedGroup(RaterGroupCode group, Disclosure disclosure, int raters) {
    public PublishedGroup {
        requireNonNull(group, "group");
        requireNonNull(disclosure, "disclosure");
        if ((disclosure == Disclosure.SHOWN) != (raters > 0)) {
            throw new IllegalArgumentException("raters are counted for a shown group, and only there");
        }
    }
}
