package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * Identifies a question through all editions of its form, as long as its answers can be compared: the id of the
 * first one. Another wording keeps the lineage; another kind, competency, scoring, range of the scale or set of
 * options begins a new one.
 */
public record QuestionLineageId(UUID value) {
    public QuestionLineageId {
        requireNonNull(value, "value");
    }

    /** The lineage that begins with this question. */
    public static QuestionLineageId beginningWith(FeedbackQuestionId first) {
        return new QuestionLineageId(first.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
