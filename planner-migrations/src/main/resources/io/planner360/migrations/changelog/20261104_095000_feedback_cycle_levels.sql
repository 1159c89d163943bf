--liquibase formatted sql

--changeset planner360:20261104_095000_feedback_cycle_levels
CREATE TABLE feedback_cycle_levels (
    organization_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    level integer NOT NULL,
    scale_value double precision NOT NULL,
    CONSTRAINT feedback_cycle_levels_pk PRIMARY KEY (organization_id, cycle_id, competency_id, level),
    CONSTRAINT feedback_cycle_levels_cycle_fk FOREIGN KEY (organization_id, cycle_id)
        REFERENCES feedback_cycles (organization_id, id),
    CONSTRAINT feedback_cycle_levels_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id),
    CONSTRAINT feedback_cycle_levels_level_range CHECK (level >= 1),
    CONSTRAINT feedback_cycle_levels_scale_value_finite CHECK (scale_value > '-Infinity' AND scale_value < 'Infinity')
);

CREATE INDEX feedback_cycle_levels_competency_idx ON feedback_cycle_levels (organization_id, competency_id);

ALTER TABLE feedback_cycle_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_cycle_levels FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_cycle_levels_tenant ON feedback_cycle_levels
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON feedback_cycle_levels TO planner_app;

COMMENT ON TABLE feedback_cycle_levels IS 'Which rating stands for which level in a cycle, kept once when it leaves draft. Competencies without a map are absent.';
COMMENT ON COLUMN feedback_cycle_levels.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_cycle_levels.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_cycle_levels.competency_id IS 'The competency.';
COMMENT ON COLUMN feedback_cycle_levels.level IS 'The level, 1 for the lowest.';
COMMENT ON COLUMN feedback_cycle_levels.scale_value IS 'The rating that stands for it.';

--rollback DROP TABLE feedback_cycle_levels;
