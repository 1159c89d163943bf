package io.planner360.application.feedback.response;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import java.util.Optional;

/**
 * What a rater is shown.
 *
 * @param target about whom
 * @param group in which group the rater answers
 * @param content the questions with their scales, in their order
 * @param notice what the rater is promised, as it was kept when the cycle left DRAFT, a paragraph a line; empty only
 *     where the cycle started before notices were kept
 */
public record Questionnaire(UserId target, RaterGroupCode group, FormContent content, Optional<String> notice) {
    public Questionnaire {
        requireNonNull(target, "target");
        requireNonNull(group, "group");
        requireNonNull(content, "content");
        requireNonNull(notice, "notice");
    }
}
