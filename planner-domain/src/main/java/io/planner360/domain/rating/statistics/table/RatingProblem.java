package io.planner360.domain.rating.statistics.table;

/**
 * Why a row cannot stand in a table of ratings.
 *
 * @param line where it stands, as it was told when it was added
 * @param field which of its values is meant
 * @param problem without the field's name, as in "is 6, outside the scale from 1 to 5"
 */
public record RatingProblem(int line, Field field, String problem) {
    /** The values of a row. */
    public enum Field {
        TARGET,
        RATER,
        RATER_GROUP,
        ITEM,
        COMPETENCY,
        RATING
    }
}
