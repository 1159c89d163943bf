package io.planner360.benchmarks.database;

import java.util.UUID;

/**
 * Makes many cycles of one, with all that belongs to them, by plain SQL: what took minutes through the facade takes
 * seconds. Each copy has ids of its own.
 */
public final class Copies {
    /** Where a copied id comes from: the old one and the number of the copy. */
    private static final String ID = """
            CREATE OR REPLACE FUNCTION copied(id uuid, copy integer) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE
            RETURN CAST(md5(CAST(id AS text) || '-' || CAST(copy AS text)) AS uuid)
            """;

    private final Database database;
    private int made;

    public Copies(Database database) {
        this.database = database;
        database.execute(ID);
    }

    /** The id of the cycle's copy with this number. */
    public UUID id(UUID cycle, int copy) {
        return UUID.fromString(database.value("SELECT copied('" + cycle + "', " + copy + ")"));
    }

    /** Copies the cycle so many times, with its first so many targets; returns the number of the first copy. */
    public int make(UUID cycle, int copies, int targets) {
        int first = made + 1;
        for (int copy = first; copy < first + copies; copy++) {
            // Said to be a transaction, because the driver would cut a long string of statements into several.
            database.execute("BEGIN; SET LOCAL session_replication_role = replica;\n"
                    + ONE.replace("$cycle", "CAST('" + cycle + "' AS uuid)")
                            .replace("$copy", Integer.toString(copy))
                            .replace("$targets", Integer.toString(targets))
                    + "COMMIT");
        }
        made += copies;
        return first;
    }

    private static final String ONE = """
            CREATE TEMPORARY TABLE chosen ON COMMIT DROP AS
                SELECT user_id FROM feedback_cycle_targets WHERE cycle_id = $cycle ORDER BY user_id LIMIT $targets;
            INSERT INTO feedback_cycles (organization_id, id, form_id, name, time_zone, closing_day, closes_at, status,
                                         closed_at, version)
                SELECT organization_id, copied(id, $copy), form_id, name || ' copy $copy', time_zone, closing_day,
                       closes_at, status, closed_at, version
                FROM feedback_cycles WHERE id = $cycle;
            INSERT INTO feedback_cycle_levels (organization_id, cycle_id, competency_id, level, scale_value)
                SELECT organization_id, copied(cycle_id, $copy), competency_id, level, scale_value
                FROM feedback_cycle_levels WHERE cycle_id = $cycle;
            INSERT INTO feedback_cycle_notices (organization_id, cycle_id, locale, text)
                SELECT organization_id, copied(cycle_id, $copy), locale, text
                FROM feedback_cycle_notices WHERE cycle_id = $cycle;
            INSERT INTO feedback_cycle_targets (organization_id, cycle_id, user_id, job_title, department, manager_id,
                                                status)
                SELECT organization_id, copied(cycle_id, $copy), user_id, job_title, department, manager_id, status
                FROM feedback_cycle_targets JOIN chosen USING (user_id) WHERE cycle_id = $cycle;
            INSERT INTO feedback_invitations (organization_id, id, cycle_id, target_user_id, rater_user_id, rater_group,
                                              status, version)
                SELECT organization_id, copied(id, $copy), copied(cycle_id, $copy), target_user_id, rater_user_id,
                       rater_group, status, version
                FROM feedback_invitations JOIN chosen ON user_id = target_user_id WHERE cycle_id = $cycle;
            INSERT INTO feedback_responses (organization_id, id, cycle_id, target_user_id, rater_group, invitation_id,
                                            submitted_at, not_observed)
                SELECT organization_id, copied(id, $copy), copied(cycle_id, $copy), target_user_id, rater_group,
                       copied(invitation_id, $copy), submitted_at, not_observed
                FROM feedback_responses JOIN chosen ON user_id = target_user_id WHERE cycle_id = $cycle;
            INSERT INTO feedback_ratings (organization_id, response_id, ratings)
                SELECT ratings.organization_id, copied(response_id, $copy), ratings.ratings
                FROM feedback_ratings ratings
                JOIN feedback_responses response
                    ON response.organization_id = ratings.organization_id AND response.id = response_id
                JOIN chosen ON user_id = target_user_id
                WHERE cycle_id = $cycle;
            INSERT INTO published_reports (organization_id, id, cycle_id, target_user_id, status, calculated_at,
                                           released_at, version)
                SELECT organization_id, copied(id, $copy), copied(cycle_id, $copy), target_user_id, status,
                       calculated_at, released_at, version
                FROM published_reports JOIN chosen ON user_id = target_user_id WHERE cycle_id = $cycle;
            CREATE TEMPORARY TABLE reports ON COMMIT DROP AS
                SELECT id AS report_id
                FROM published_reports JOIN chosen ON user_id = target_user_id WHERE cycle_id = $cycle;
            INSERT INTO published_groups (organization_id, report_id, position, rater_group, disclosure, raters)
                SELECT organization_id, copied(report_id, $copy), position, rater_group, disclosure, raters
                FROM published_groups JOIN reports USING (report_id);
            INSERT INTO published_scores (organization_id, report_id, position, competency_id, self, others,
                                          required_level, required_scale_value)
                SELECT organization_id, copied(report_id, $copy), position, competency_id, self, others,
                       required_level, required_scale_value
                FROM published_scores JOIN reports USING (report_id);
            INSERT INTO published_cells (organization_id, report_id, competency_id, rater_group, raters, mean,
                                         deviation)
                SELECT organization_id, copied(report_id, $copy), competency_id, rater_group, raters, mean, deviation
                FROM published_cells JOIN reports USING (report_id);
            DROP TABLE chosen, reports;
            """;
}
