package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

/**
 * One possible rating.
 *
 * @param anchor what it means, up to 200 characters, may be empty
 */
public record ScalePoint(int value, String anchor) {
    public ScalePoint {
        requireNonNull(anchor, "anchor");
    }
}
