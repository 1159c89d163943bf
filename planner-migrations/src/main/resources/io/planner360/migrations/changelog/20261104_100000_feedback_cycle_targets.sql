--liquibase formatted sql

--changeset planner360:20261104_100000_feedback_cycle_targets
CREATE TABLE feedback_cycle_targets (
    organization_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    user_id uuid NOT NULL,
    job_title text NOT NULL,
    department text NOT NULL,
    manager_id uuid,
    CONSTRAINT feedback_cycle_targets_pk PRIMARY KEY (organization_id, cycle_id, user_id),
    CONSTRAINT feedback_cycle_targets_cycle_fk FOREIGN KEY (organization_id, cycle_id)
        REFERENCES feedback_cycles (organization_id, id),
    CONSTRAINT feedback_cycle_targets_user_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT feedback_cycle_targets_manager_fk FOREIGN KEY (organization_id, manager_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT feedback_cycle_targets_job_title_length CHECK (char_length(job_title) <= 200),
    CONSTRAINT feedback_cycle_targets_department_length CHECK (char_length(department) <= 100),
    CONSTRAINT feedback_cycle_targets_manager_is_another CHECK (manager_id <> user_id)
);

CREATE INDEX feedback_cycle_targets_user_idx ON feedback_cycle_targets (organization_id, user_id);
CREATE INDEX feedback_cycle_targets_manager_idx ON feedback_cycle_targets (organization_id, manager_id);

ALTER TABLE feedback_cycle_targets ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_cycle_targets FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_cycle_targets_tenant ON feedback_cycle_targets
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON feedback_cycle_targets TO planner_app;

COMMENT ON TABLE feedback_cycle_targets IS 'Who is rated in a cycle, as they were when they were enrolled.';
COMMENT ON COLUMN feedback_cycle_targets.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_cycle_targets.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_cycle_targets.user_id IS 'The target.';
COMMENT ON COLUMN feedback_cycle_targets.job_title IS 'At enrolment.';
COMMENT ON COLUMN feedback_cycle_targets.department IS 'At enrolment.';
COMMENT ON COLUMN feedback_cycle_targets.manager_id IS 'At enrolment.';

--rollback DROP TABLE feedback_cycle_targets;
