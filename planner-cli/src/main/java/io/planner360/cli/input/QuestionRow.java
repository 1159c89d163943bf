package io.planner360.cli.input;

import java.util.Optional;

/**
 * One row of {@code questions.csv}.
 *
 * @param competencyId always present for a rated question
 * @param reverse whether a high rating speaks against the competency
 * @param scale present exactly for a rated question
 */
public record QuestionRow(
        String id,
        QuestionType type,
        Optional<String> competencyId,
        String text,
        boolean reverse,
        boolean required,
        Optional<ScaleRow> scale) {}
