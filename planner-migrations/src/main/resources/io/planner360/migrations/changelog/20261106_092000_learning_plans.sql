--liquibase formatted sql

--changeset planner360:20261106_092000_learning_plans
CREATE TABLE learning_plans (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    title text NOT NULL,
    status text NOT NULL,
    start_date date NOT NULL,
    target_completion_date date NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT learning_plans_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT learning_plans_target_fk FOREIGN KEY (organization_id, cycle_id, user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT learning_plans_cycle_key UNIQUE (organization_id, user_id, cycle_id),
    CONSTRAINT learning_plans_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT learning_plans_status_known CHECK (status IN ('draft', 'active')),
    CONSTRAINT learning_plans_version_positive CHECK (version >= 1)
);

ALTER TABLE learning_plans ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_plans FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_plans_tenant ON learning_plans
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, version) ON learning_plans TO planner_app;

COMMENT ON TABLE learning_plans IS 'A person''s plan, made from the released report of a cycle.';
COMMENT ON COLUMN learning_plans.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_plans.id IS 'Made by the application.';
COMMENT ON COLUMN learning_plans.user_id IS 'Whose plan it is.';
COMMENT ON COLUMN learning_plans.cycle_id IS 'The cycle from whose report it was made; the person is its target.';
COMMENT ON COLUMN learning_plans.title IS '1 to 255 characters.';
COMMENT ON COLUMN learning_plans.status IS 'draft: nobody has agreed to it; active: progress is recorded.';
COMMENT ON COLUMN learning_plans.start_date IS 'The first day.';
COMMENT ON COLUMN learning_plans.target_completion_date IS 'When the last objective is due; the start date where there is none.';
COMMENT ON COLUMN learning_plans.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE learning_plans;
