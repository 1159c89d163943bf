--liquibase formatted sql

--changeset planner360:20261104_104000_feedback_ratings
CREATE TABLE feedback_ratings (
    organization_id uuid NOT NULL,
    response_id uuid NOT NULL,
    ratings smallint[] NOT NULL,
    CONSTRAINT feedback_ratings_pk PRIMARY KEY (organization_id, response_id),
    CONSTRAINT feedback_ratings_response_fk FOREIGN KEY (organization_id, response_id)
        REFERENCES feedback_responses (organization_id, id),
    CONSTRAINT feedback_ratings_ratings_shape
        CHECK (array_ndims(ratings) = 1 AND cardinality(array_remove(ratings, NULL)) >= 1 AND cardinality(ratings) <= 500),
    CONSTRAINT feedback_ratings_ratings_range CHECK (-1000 <= ALL (ratings) AND 1000 >= ALL (ratings))
);

ALTER TABLE feedback_ratings ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_ratings FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_ratings_tenant ON feedback_ratings
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_ratings TO planner_app;

COMMENT ON TABLE feedback_ratings IS 'The numbers of a response that has any, one row each: see docs/decisions/0002-layout-of-ratings.md.';
COMMENT ON COLUMN feedback_ratings.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_ratings.response_id IS 'The response.';
COMMENT ON COLUMN feedback_ratings.ratings IS 'One place for each question of the frozen form, position 0 first: its rating as given, NULL where there is none, as for a comment.';

--rollback DROP TABLE feedback_ratings;
