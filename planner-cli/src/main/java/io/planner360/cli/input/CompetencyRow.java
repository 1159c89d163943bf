package io.planner360.cli.input;

import java.math.BigDecimal;
import java.util.List;

/**
 * One competency of {@code framework.csv}, gathered from the rows of its levels.
 *
 * @param category the name of its category
 * @param weight more than 0, at most 9.99, with at most two decimals
 * @param levels ascending from level 1, without a gap
 */
public record CompetencyRow(
        String id, String category, String name, String description, BigDecimal weight, List<LevelRow> levels) {

    public CompetencyRow {
        levels = List.copyOf(levels);
    }
}
