--liquibase formatted sql

--changeset planner360:20261123_100000_feedback_rater_group_minimum
ALTER TABLE feedback_rater_groups
    ADD COLUMN minimum integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT feedback_rater_groups_minimum_range
        CHECK (minimum = 0 OR minimum >= threshold AND minimum <= coalesce(maximum, 1000));
ALTER TABLE feedback_rater_groups ALTER COLUMN minimum DROP DEFAULT;

COMMENT ON COLUMN feedback_rater_groups.minimum IS 'How many raters every target should have in this group; 0 where none are needed.';

--rollback ALTER TABLE feedback_rater_groups DROP COLUMN minimum;
