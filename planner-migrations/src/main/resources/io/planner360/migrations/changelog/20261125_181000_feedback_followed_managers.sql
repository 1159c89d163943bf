--liquibase formatted sql

--changeset planner360:20261125_181000_feedback_followed_managers
ALTER TABLE feedback_cycle_targets
    ADD COLUMN followed_manager_id uuid,
    ADD CONSTRAINT feedback_cycle_targets_followed_manager_fk FOREIGN KEY (organization_id, followed_manager_id)
        REFERENCES user_organizations (organization_id, user_id),
    ADD CONSTRAINT feedback_cycle_targets_followed_manager_is_another CHECK (followed_manager_id <> user_id);
CREATE INDEX feedback_cycle_targets_followed_manager_idx ON feedback_cycle_targets (organization_id, followed_manager_id)
    WHERE followed_manager_id IS NOT NULL;
GRANT UPDATE (followed_manager_id) ON feedback_cycle_targets TO planner_app;

COMMENT ON COLUMN feedback_cycle_targets.followed_manager_id IS 'The later manager of whom the cycle has taken notice last, as its policy says; NULL where it knows of manager_id only.';

--rollback REVOKE UPDATE (followed_manager_id) ON feedback_cycle_targets FROM planner_app;
--rollback ALTER TABLE feedback_cycle_targets DROP COLUMN followed_manager_id;
