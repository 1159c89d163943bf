--liquibase formatted sql

--changeset planner360:20261125_147000_feedback_responses_user
-- All that was said about a person, whatever the cycle. It is of the target, who is stored in every mode, never of a rater.
CREATE INDEX idx_feedback_responses_user ON feedback_responses (organization_id, target_user_id, cycle_id);

--rollback DROP INDEX idx_feedback_responses_user;
