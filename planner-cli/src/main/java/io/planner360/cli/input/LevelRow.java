package io.planner360.cli.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One level of a competency: one row of {@code framework.csv}.
 *
 * @param level 1 for the lowest
 * @param indicators the behaviours by which the level is recognised
 * @param scaleValue the value on the response scale that stands for this level
 * @param requiredFor the job titles that require this level; {@code *} is every title that the competency does not
 *     name elsewhere
 */
public record LevelRow(
        int level, String name, List<String> indicators, Optional<BigDecimal> scaleValue, List<String> requiredFor) {

    /** Stands in {@code requiredFor} for every job title that the competency does not name. */
    public static final String EVERY_OTHER_TITLE = "*";

    public LevelRow {
        indicators = List.copyOf(indicators);
        requiredFor = List.copyOf(requiredFor);
    }
}
