-- Measures three layouts of ratings in a schema of its own, which it drops again:
--   createdb layouts; psql -d layouts -f docs/decisions/0002-layout-of-ratings.sql
-- 500,000 ratings: 5 cycles of 500 targets with 10 raters each, 10 competencies of 2 items, 3 in 100 unanswered.
\set ON_ERROR_STOP on
\pset footer off
SET client_min_messages = warning;
CREATE SCHEMA layouts;
SET search_path = layouts;
SET jit = off;
SELECT setseed(0.36) \g /dev/null

CREATE TABLE competencies (organization_id uuid, id uuid, number int, PRIMARY KEY (organization_id, id));
CREATE TABLE questions (
    organization_id uuid, id uuid, competency_id uuid, position int, item int, reverse_scored boolean,
    PRIMARY KEY (organization_id, id),
    FOREIGN KEY (organization_id, competency_id) REFERENCES competencies (organization_id, id));
CREATE TABLE responses (
    organization_id uuid, id uuid, cycle_id uuid, target_user_id uuid, rater_group text,
    PRIMARY KEY (organization_id, id));
CREATE INDEX ON responses (organization_id, cycle_id, target_user_id, id);

INSERT INTO competencies SELECT md5('org')::uuid, gen_random_uuid(), c FROM generate_series(0, 9) c;
INSERT INTO questions
    SELECT organization_id, gen_random_uuid(), id, number * 2 + item, item + 1, item = 1 AND number % 3 = 0
    FROM competencies, generate_series(0, 1) item;
INSERT INTO responses
    SELECT md5('org')::uuid, gen_random_uuid(), md5('cycle' || cycle)::uuid, md5('target' || target)::uuid,
        CASE WHEN rater = 0 THEN 'SELF' WHEN rater = 1 THEN 'MANAGER' WHEN rater < 6 THEN 'PEER' ELSE 'DIRECT_REPORT' END
    FROM generate_series(1, 5) cycle, generate_series(1, 500) target, generate_series(0, 9) rater
    ORDER BY cycle, random();

CREATE TABLE given AS
    SELECT r.organization_id, r.id AS response_id, q.id AS question_id, q.competency_id, q.position, q.item,
        CASE WHEN random() < 0.03 THEN NULL ELSE 1 + floor(random() * 5) END::smallint AS rating
    FROM responses r JOIN questions q USING (organization_id);

-- a: a row for each rating
CREATE TABLE a (
    organization_id uuid NOT NULL, response_id uuid NOT NULL, question_id uuid NOT NULL, rating smallint NOT NULL,
    PRIMARY KEY (organization_id, response_id, question_id),
    FOREIGN KEY (organization_id, response_id) REFERENCES responses (organization_id, id),
    FOREIGN KEY (organization_id, question_id) REFERENCES questions (organization_id, id));
CREATE INDEX ON a (organization_id, question_id);
-- b: a row for each response and competency, its items in an array
CREATE TABLE b (
    organization_id uuid NOT NULL, response_id uuid NOT NULL, competency_id uuid NOT NULL, ratings smallint[] NOT NULL,
    PRIMARY KEY (organization_id, response_id, competency_id),
    FOREIGN KEY (organization_id, response_id) REFERENCES responses (organization_id, id),
    FOREIGN KEY (organization_id, competency_id) REFERENCES competencies (organization_id, id));
CREATE INDEX ON b (organization_id, competency_id);
-- c: an array for each response (here beside it, so that only the ratings are measured)
CREATE TABLE c (
    organization_id uuid NOT NULL, response_id uuid NOT NULL, ratings smallint[] NOT NULL,
    PRIMARY KEY (organization_id, response_id),
    FOREIGN KEY (organization_id, response_id) REFERENCES responses (organization_id, id));

CREATE TABLE times (layout text, step text, ms numeric);

CREATE PROCEDURE timed(layout text, step text, repeat int, statement text) LANGUAGE plpgsql AS $$
DECLARE
    started timestamptz;
    best numeric;
    spent numeric;
BEGIN
    FOR i IN 1..repeat LOOP
        started := clock_timestamp();
        EXECUTE statement;
        spent := extract(epoch FROM clock_timestamp() - started) * 1000;
        best := least(best, spent);
    END LOOP;
    INSERT INTO times VALUES (layout, step, best);
END $$;

CALL timed('a', 'insert', 1, 'INSERT INTO a SELECT organization_id, response_id, question_id, rating FROM given
    WHERE rating IS NOT NULL');
CALL timed('b', 'insert', 1, 'INSERT INTO b SELECT organization_id, response_id, competency_id,
    array_agg(rating ORDER BY item) FROM given GROUP BY 1, 2, 3 HAVING count(rating) > 0');
CALL timed('c', 'insert', 1, 'INSERT INTO c SELECT organization_id, response_id,
    array_agg(rating ORDER BY position) FROM given GROUP BY 1, 2');
VACUUM ANALYZE;

CREATE TABLE sizes AS
    SELECT layout, pg_table_size(layout::regclass) AS heap, pg_indexes_size(layout::regclass) AS indexes
    FROM unnest(ARRAY['a', 'b', 'c']) layout;

-- Rater scores by competency, reverse-scored items turned round.
CREATE VIEW scores_a AS
    SELECT r.organization_id, r.cycle_id, r.target_user_id, r.rater_group, r.id, q.competency_id,
        avg(CASE WHEN q.reverse_scored THEN 6 - x.rating ELSE x.rating END) AS score
    FROM responses r
    JOIN a x ON x.organization_id = r.organization_id AND x.response_id = r.id
    JOIN questions q ON q.organization_id = x.organization_id AND q.id = x.question_id
    GROUP BY 1, 2, 3, 4, 5, 6;
CREATE VIEW scores_b AS
    SELECT r.organization_id, r.cycle_id, r.target_user_id, r.rater_group, r.id, x.competency_id,
        avg(CASE WHEN q.reverse_scored THEN 6 - u.rating ELSE u.rating END) AS score
    FROM responses r
    JOIN b x ON x.organization_id = r.organization_id AND x.response_id = r.id
    CROSS JOIN unnest(x.ratings) WITH ORDINALITY AS u (rating, item)
    JOIN questions q ON q.organization_id = x.organization_id AND q.competency_id = x.competency_id AND q.item = u.item
    WHERE u.rating IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 6;
CREATE VIEW scores_c AS
    SELECT r.organization_id, r.cycle_id, r.target_user_id, r.rater_group, r.id, q.competency_id,
        avg(CASE WHEN q.reverse_scored THEN 6 - u.rating ELSE u.rating END) AS score
    FROM responses r
    JOIN c x ON x.organization_id = r.organization_id AND x.response_id = r.id
    CROSS JOIN unnest(x.ratings) WITH ORDINALITY AS u (rating, place)
    JOIN questions q ON q.organization_id = x.organization_id AND q.position = u.place - 1
    WHERE u.rating IS NOT NULL
    GROUP BY 1, 2, 3, 4, 5, 6;

-- All three must say the same of the cycle that is measured.
SELECT layout, count(*) AS cells, sum(raters) AS rater_scores, round(sum(mean), 6) AS checksum
FROM (
    SELECT 'a' AS layout, count(*) AS raters, avg(score) AS mean FROM scores_a
        WHERE organization_id = md5('org')::uuid AND cycle_id = md5('cycle3')::uuid
        GROUP BY target_user_id, competency_id, rater_group
    UNION ALL SELECT 'b', count(*), avg(score) FROM scores_b
        WHERE organization_id = md5('org')::uuid AND cycle_id = md5('cycle3')::uuid
        GROUP BY target_user_id, competency_id, rater_group
    UNION ALL SELECT 'c', count(*), avg(score) FROM scores_c
        WHERE organization_id = md5('org')::uuid AND cycle_id = md5('cycle3')::uuid
        GROUP BY target_user_id, competency_id, rater_group) cells
GROUP BY layout ORDER BY layout;

-- The group scores of one cycle of five; what closing a cycle reads to Java; the shuffle of its ratings.
CREATE PROCEDURE measure(layout text) LANGUAGE plpgsql AS $$
DECLARE
    cycle text := 'organization_id = md5(''org'')::uuid AND cycle_id = md5(''cycle3'')::uuid';
    ids text := format('(SELECT organization_id, id FROM responses WHERE %s)', cycle);
BEGIN
    CALL timed(layout, 'aggregate', 5, format('SELECT target_user_id, competency_id, rater_group, count(*), avg(score)
        FROM scores_%s WHERE %s GROUP BY 1, 2, 3', layout, cycle));
    CALL timed(layout, 'read', 5, format('SELECT r.target_user_id, r.id, r.rater_group, x.*
        FROM responses r JOIN %s x ON x.organization_id = r.organization_id AND x.response_id = r.id
        WHERE r.organization_id = md5(''org'')::uuid AND r.cycle_id = md5(''cycle3'')::uuid
        ORDER BY r.target_user_id, r.id', layout));
    CALL timed(layout, 'rewrite', 1, format('WITH old AS (DELETE FROM %1$s WHERE (organization_id, response_id) IN %2$s
        RETURNING *) INSERT INTO %1$s SELECT * FROM old ORDER BY md5(response_id::text)', layout, ids));
END $$;
CALL measure('a');
CALL measure('b');
CALL measure('c');

SELECT layout,
    round((heap + indexes) / given.ratings, 1) AS bytes_a_rating,
    round(heap / given.ratings, 1) AS of_table,
    round(indexes / given.ratings, 1) AS of_indexes,
    (SELECT round(ms) FROM times t WHERE t.layout = sizes.layout AND step = 'insert') AS insert_ms,
    (SELECT round(ms) FROM times t WHERE t.layout = sizes.layout AND step = 'aggregate') AS aggregate_ms,
    (SELECT round(ms) FROM times t WHERE t.layout = sizes.layout AND step = 'read') AS read_ms,
    (SELECT round(ms) FROM times t WHERE t.layout = sizes.layout AND step = 'rewrite') AS rewrite_ms
FROM sizes, (SELECT count(rating)::numeric AS ratings FROM given) given
ORDER BY layout;

DROP SCHEMA layouts CASCADE;
