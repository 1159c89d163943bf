package io.planner360.application.feedback.imports;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a rater answered about a target, from lines of a file that follow each other.
 *
 * @param line the first of them
 * @param target the e-mail or the id of a member
 * @param rater the e-mail or the id of a member, or of a rater outside
 * @param group the code of the group in which the rater was invited
 */
public record ImportedResponse(long line, String target, String rater, String group, List<ImportedAnswer> answers) {
    public ImportedResponse {
        requireNonNull(target, "target");
        requireNonNull(rater, "rater");
        requireNonNull(group, "group");
        answers = List.copyOf(answers);
    }
}
