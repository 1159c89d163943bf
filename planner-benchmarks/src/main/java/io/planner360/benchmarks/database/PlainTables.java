package io.planner360.benchmarks.database;

/**
 * The requirement's plain tables: a row for each rating, with the indexes that it names, filled with the ratings that
 * are stored in the product's.
 */
public final class PlainTables {
    /** The requirement's analysis of the ratings of somebody in a cycle. */
    public static final String ANALYSIS = """
            SELECT
                c.name as competency_name,
                AVG(fr.rating) as average_rating,
                COUNT(fr.id) as response_count,
                STDDEV(fr.rating) as rating_variance
            FROM plain.feedback_responses fr
            JOIN plain.feedback_questions fq ON fr.question_id = fq.id
            JOIN plain.competencies c ON fq.competency_id = c.id
            WHERE fr.target_user_id = ?
                AND fr.cycle_id = ?
            GROUP BY c.id, c.name
            ORDER BY average_rating DESC
            """;

    // Only read, so that nothing is lost by leaving the log out while they are filled.
    private static final String FILL = """
            CREATE SCHEMA plain;
            CREATE TABLE plain.competencies AS
                SELECT id, organization_id, CAST(name AS varchar(255)) AS name FROM competencies;
            ALTER TABLE plain.competencies ADD PRIMARY KEY (id);
            CREATE TABLE plain.feedback_questions AS
                SELECT id, form_id, competency_id, text AS question_text, position AS order_index
                FROM feedback_questions;
            ALTER TABLE plain.feedback_questions ADD PRIMARY KEY (id);
            CREATE UNLOGGED TABLE plain.feedback_responses (
                id uuid DEFAULT gen_random_uuid(),
                form_id uuid,
                cycle_id uuid,
                target_user_id uuid,
                question_id uuid,
                rating integer,
                created_at timestamp DEFAULT CURRENT_TIMESTAMP
            );
            INSERT INTO plain.feedback_responses (form_id, cycle_id, target_user_id, question_id, rating)
                SELECT cycle.form_id, cycle.id, response.target_user_id, question.id, given.rating
                FROM feedback_responses response
                JOIN feedback_ratings ON response_id = response.id
                JOIN feedback_cycles cycle ON cycle.id = response.cycle_id
                CROSS JOIN unnest(ratings) WITH ORDINALITY AS given (rating, place)
                JOIN feedback_questions question
                    ON question.form_id = cycle.form_id AND question.position = given.place - 1
                ORDER BY response.ctid;
            ALTER TABLE plain.feedback_responses ADD PRIMARY KEY (id);
            CREATE INDEX idx_feedback_responses_form_cycle ON plain.feedback_responses(form_id, cycle_id);
            CREATE INDEX idx_feedback_responses_user ON plain.feedback_responses(target_user_id);
            """;

    private PlainTables() {}

    /** Makes and fills them. */
    public static void fill(Database database) {
        database.execute("SET maintenance_work_mem = '512MB'; SET work_mem = '256MB';" + FILL);
        database.execute("VACUUM ANALYZE plain.feedback_responses");
        database.execute("ANALYZE plain.feedback_questions, plain.competencies");
    }
}
