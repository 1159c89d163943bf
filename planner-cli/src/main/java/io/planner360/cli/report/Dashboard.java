package io.planner360.cli.report;

import java.util.List;

/**
 * What is said of the organization as a whole in one cycle. Everything here is made of published results and of
 * counts that are large enough; what is absent may not be told.
 *
 * @param byGroup how many of those asked have answered, by rater group
 * @param byDepartment the same by department of the people rated
 * @param heat departments against competencies
 * @param nominations how the proposals of raters ended
 * @param overdue objectives of learning plans whose day has passed
 * @param notifications what the program has sent
 */
public record Dashboard(
        List<RateRow> byGroup,
        List<RateRow> byDepartment,
        HeatMapView heat,
        NominationTally nominations,
        List<OverdueRow> overdue,
        List<NotificationRow> notifications) {

    public Dashboard {
        byGroup = List.copyOf(byGroup);
        byDepartment = List.copyOf(byDepartment);
        overdue = List.copyOf(overdue);
        notifications = List.copyOf(notifications);
    }

    /**
     * A share of answers.
     *
     * @param label a group or a department
     * @param invited how many were asked
     * @param answered how many of them have answered
     */
    public record RateRow(String label, int invited, int answered) {

        /** @throws IllegalArgumentException if nobody was asked, or more have answered */
        public RateRow {
            if (invited < 1 || answered < 0 || answered > invited) {
                throw new IllegalArgumentException(label + ": " + answered + " of " + invited);
            }
        }

        /** In percent. */
        public double percent() {
            return 100.0 * answered / invited;
        }
    }

    /** How the proposals of raters ended. */
    public record NominationTally(int proposed, int approved, int rejected, int withdrawn) {}

    /**
     * An objective that is late.
     *
     * @param days since it was due
     */
    public record OverdueRow(String person, String objective, String due, long days) {}

    /**
     * What was sent.
     *
     * @param kind in words, such as "Invitation"
     * @param number how many of this kind
     * @param example the file of one of them, relative to the page
     */
    public record NotificationRow(String kind, int number, String example) {}
}
