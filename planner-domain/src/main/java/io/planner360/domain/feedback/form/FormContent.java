package io.planner360.domain.feedback.form;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What may be edited of a form until it freezes.
 *
 * @param title 1 to 255 characters
 * @param description up to 4,000 characters, may be empty
 * @param scales at least one where a question is rated
 * @param questions in the order of display, at least one, at most 500
 * @param groups in the order of display; SELF, if there, is exempt
 */
public record FormContent(
        String title,
        String description,
        Confidentiality confidentiality,
        List<ResponseScale> scales,
        List<FeedbackQuestion> questions,
        List<RaterGroup> groups) {
    public FormContent {
        requireNonNull(title, "title");
        requireNonNull(description, "description");
        requireNonNull(confidentiality, "confidentiality");
        scales = List.copyOf(scales);
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }
}
