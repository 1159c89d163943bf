package io.planner360.cli.input;

import java.util.List;
import java.util.Optional;

/**
 * One row of {@code resources.csv}.
 *
 * @param type course, book, article, video, practice, coaching or workshop
 * @param minutes the time it takes, at least 1
 * @param competencyIds the competencies it develops, at least one
 * @param level the level it leads to; empty where it serves every level
 * @param language a language tag such as {@code en} or {@code pt-BR}
 */
public record ResourceRow(
        String id,
        String title,
        String type,
        String provider,
        Optional<String> url,
        int minutes,
        List<String> competencyIds,
        Optional<Integer> level,
        String language) {

    public ResourceRow {
        competencyIds = List.copyOf(competencyIds);
    }
}
