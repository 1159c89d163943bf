package io.planner360.cli.input;

import io.planner360.cli.input.csv.KnownIds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code ratings.csv} needs of {@code questions.csv}.
 *
 * @param rows the questions without problems
 * @param ids all that are named there, problems or not
 * @param asked what is known of each, problems or not
 * @param areWhole whether these certainly are all questions, and all are known
 */
record Questions(List<QuestionRow> rows, KnownIds ids, Map<String, Asked> asked, boolean areWhole) {

    /** How a question may be answered, as far as that can be read. */
    record Asked(Optional<QuestionType> type, Optional<ScaleRow> scale) {}

    Optional<Asked> find(String id) {
        return Optional.ofNullable(asked.get(id));
    }
}
