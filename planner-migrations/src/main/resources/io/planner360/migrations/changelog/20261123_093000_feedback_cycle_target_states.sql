--liquibase formatted sql

--changeset planner360:20261123_093000_feedback_cycle_target_states
ALTER TABLE feedback_cycle_targets
    ADD COLUMN status text NOT NULL DEFAULT 'enrolled',
    ADD CONSTRAINT feedback_cycle_targets_status_known CHECK (status IN ('enrolled', 'withdrawn'));
ALTER TABLE feedback_cycle_targets ALTER COLUMN status DROP DEFAULT;
GRANT UPDATE (status) ON feedback_cycle_targets TO planner_app;

COMMENT ON COLUMN feedback_cycle_targets.status IS 'enrolled; withdrawn: has left, the answers are deleted, and there is no report.';

--rollback ALTER TABLE feedback_cycle_targets DROP COLUMN status;
