--liquibase formatted sql

--changeset planner360:20261125_180000_feedback_rater_policies
CREATE TABLE feedback_rater_policies (
    organization_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    manager_change text NOT NULL,
    most_open integer,
    CONSTRAINT feedback_rater_policies_pk PRIMARY KEY (organization_id, cycle_id),
    CONSTRAINT feedback_rater_policies_cycle_fk FOREIGN KEY (organization_id, cycle_id)
        REFERENCES feedback_cycles (organization_id, id),
    CONSTRAINT feedback_rater_policies_manager_change_known CHECK (manager_change IN ('keep', 'add', 'replace')),
    CONSTRAINT feedback_rater_policies_most_open_range CHECK (most_open BETWEEN 1 AND 1000)
);

ALTER TABLE feedback_rater_policies ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_rater_policies FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_rater_policies_tenant ON feedback_rater_policies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (manager_change, most_open) ON feedback_rater_policies TO planner_app;

COMMENT ON TABLE feedback_rater_policies IS 'How a cycle deals with its raters beyond its form. A cycle without a row keeps raters where a manager changes, and limits nobody.';
COMMENT ON COLUMN feedback_rater_policies.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_rater_policies.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_rater_policies.manager_change IS 'What becomes of a target''s raters where their manager changes: keep, add or replace.';
COMMENT ON COLUMN feedback_rater_policies.most_open IS 'How many of the cycle''s invitations a rater may have open; NULL for any number.';

--rollback DROP TABLE feedback_rater_policies;
