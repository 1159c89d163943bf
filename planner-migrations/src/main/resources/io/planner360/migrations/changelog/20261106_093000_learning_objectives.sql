--liquibase formatted sql

--changeset planner360:20261106_093000_learning_objectives
CREATE TABLE learning_objectives (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    position integer NOT NULL,
    competency_id uuid NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    target_level integer NOT NULL,
    due_date date NOT NULL,
    status text NOT NULL,
    percent integer NOT NULL,
    CONSTRAINT learning_objectives_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT learning_objectives_plan_fk FOREIGN KEY (organization_id, plan_id)
        REFERENCES learning_plans (organization_id, id),
    CONSTRAINT learning_objectives_level_fk FOREIGN KEY (organization_id, competency_id, target_level)
        REFERENCES competency_levels (organization_id, competency_id, level),
    CONSTRAINT learning_objectives_plan_key UNIQUE (organization_id, plan_id, id),
    CONSTRAINT learning_objectives_position_key UNIQUE (organization_id, plan_id, position),
    CONSTRAINT learning_objectives_position_range CHECK (position >= 0),
    CONSTRAINT learning_objectives_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT learning_objectives_status_known CHECK (status IN ('not_started', 'in_progress', 'completed')),
    CONSTRAINT learning_objectives_percent_range CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT learning_objectives_completed_at_all CHECK ((status = 'completed') = (percent = 100))
);

CREATE INDEX learning_objectives_level_idx ON learning_objectives (organization_id, competency_id, target_level);

ALTER TABLE learning_objectives ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_objectives FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_objectives_tenant ON learning_objectives
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, percent) ON learning_objectives TO planner_app;

COMMENT ON TABLE learning_objectives IS 'What a plan wants to reach, each in one competency.';
COMMENT ON COLUMN learning_objectives.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_objectives.id IS 'Made by the application.';
COMMENT ON COLUMN learning_objectives.plan_id IS 'The plan.';
COMMENT ON COLUMN learning_objectives.position IS 'Order of importance in the plan, from 0.';
COMMENT ON COLUMN learning_objectives.competency_id IS 'The competency.';
COMMENT ON COLUMN learning_objectives.title IS '1 to 255 characters.';
COMMENT ON COLUMN learning_objectives.reason IS 'Why this objective, with the numbers it comes from.';
COMMENT ON COLUMN learning_objectives.target_level IS 'The level of the competency to be reached.';
COMMENT ON COLUMN learning_objectives.due_date IS 'The last day for it.';
COMMENT ON COLUMN learning_objectives.status IS 'not_started, in_progress or completed.';
COMMENT ON COLUMN learning_objectives.percent IS 'How far it is, 0 to 100; 100 exactly when completed.';

--rollback DROP TABLE learning_objectives;
