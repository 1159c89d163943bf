--liquibase formatted sql

--changeset planner360:20261106_095000_learning_progress
CREATE TABLE learning_progress (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    plan_id uuid NOT NULL,
    objective_id uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    percent integer NOT NULL,
    minutes integer NOT NULL,
    note text NOT NULL,
    CONSTRAINT learning_progress_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT learning_progress_objective_fk FOREIGN KEY (organization_id, plan_id, objective_id)
        REFERENCES learning_objectives (organization_id, plan_id, id),
    CONSTRAINT learning_progress_percent_range CHECK (percent BETWEEN 0 AND 100),
    CONSTRAINT learning_progress_minutes_range CHECK (minutes BETWEEN 0 AND 100000),
    CONSTRAINT learning_progress_note_length CHECK (char_length(note) <= 4000)
);

CREATE INDEX learning_progress_objective_idx ON learning_progress (organization_id, plan_id, objective_id);
CREATE INDEX idx_learning_progress_plan ON learning_progress (organization_id, plan_id, recorded_at, id);

ALTER TABLE learning_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_progress FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_progress_tenant ON learning_progress
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON learning_progress TO planner_app;

COMMENT ON TABLE learning_progress IS 'The history of objectives. Entries are added and never changed.';
COMMENT ON COLUMN learning_progress.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_progress.id IS 'Made by the application.';
COMMENT ON COLUMN learning_progress.plan_id IS 'The plan.';
COMMENT ON COLUMN learning_progress.objective_id IS 'An objective of the plan.';
COMMENT ON COLUMN learning_progress.recorded_at IS 'When it was recorded.';
COMMENT ON COLUMN learning_progress.percent IS 'How far the objective was, 0 to 100.';
COMMENT ON COLUMN learning_progress.minutes IS 'Spent since the entry before, 0 to 100,000.';
COMMENT ON COLUMN learning_progress.note IS 'Up to 4,000 characters, may be empty.';

--rollback DROP TABLE learning_progress;
