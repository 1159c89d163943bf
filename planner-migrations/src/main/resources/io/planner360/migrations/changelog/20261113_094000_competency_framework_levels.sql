--liquibase formatted sql

--changeset planner360:20261113_094000_competency_framework_levels
CREATE TABLE framework_levels (
    organization_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    level integer NOT NULL,
    name text NOT NULL,
    indicators text[] NOT NULL,
    scale_value double precision,
    CONSTRAINT framework_levels_pk PRIMARY KEY (organization_id, framework_id, competency_id, level),
    CONSTRAINT framework_levels_competency_fk FOREIGN KEY (organization_id, framework_id, competency_id)
        REFERENCES framework_competencies (organization_id, framework_id, competency_id),
    CONSTRAINT framework_levels_level_range CHECK (level >= 1),
    CONSTRAINT framework_levels_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT framework_levels_indicators_shape
        CHECK (coalesce(array_ndims(indicators), 1) = 1
            AND array_position(indicators, NULL) IS NULL AND array_position(indicators, '') IS NULL),
    CONSTRAINT framework_levels_scale_value_finite CHECK (scale_value > '-Infinity' AND scale_value < 'Infinity')
);

ALTER TABLE competencies NO FORCE ROW LEVEL SECURITY;
ALTER TABLE competency_levels NO FORCE ROW LEVEL SECURITY;
INSERT INTO framework_levels (organization_id, framework_id, competency_id, level, name, indicators, scale_value)
    SELECT l.organization_id, c.framework_id, l.competency_id, l.level, l.name, l.indicators, l.scale_value
    FROM competency_levels l
    JOIN competencies c ON c.organization_id = l.organization_id AND c.id = l.competency_id;
ALTER TABLE competency_levels FORCE ROW LEVEL SECURITY;
ALTER TABLE competencies FORCE ROW LEVEL SECURITY;

ALTER TABLE framework_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE framework_levels FORCE ROW LEVEL SECURITY;
CREATE POLICY framework_levels_tenant ON framework_levels
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON framework_levels TO planner_app;

COMMENT ON TABLE framework_levels IS 'The levels of competencies in one version of a framework, in its words.';
COMMENT ON COLUMN framework_levels.organization_id IS 'The tenant.';
COMMENT ON COLUMN framework_levels.framework_id IS 'The version.';
COMMENT ON COLUMN framework_levels.competency_id IS 'The competency.';
COMMENT ON COLUMN framework_levels.level IS '1 for the lowest, without gaps.';
COMMENT ON COLUMN framework_levels.name IS '1 to 100 characters.';
COMMENT ON COLUMN framework_levels.indicators IS 'What a person at this level is seen to do, in order; 1 to 1,000 characters each.';
COMMENT ON COLUMN framework_levels.scale_value IS 'Which rating stands for this level; given for all levels of a competency or for none.';

--rollback DROP TABLE framework_levels;
