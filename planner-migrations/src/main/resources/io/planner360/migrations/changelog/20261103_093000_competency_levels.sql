--liquibase formatted sql

--changeset planner360:20261103_093000_competency_levels
CREATE TABLE competency_levels (
    organization_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    level integer NOT NULL,
    name text NOT NULL,
    indicators text[] NOT NULL,
    scale_value double precision,
    CONSTRAINT competency_levels_pk PRIMARY KEY (organization_id, competency_id, level),
    CONSTRAINT competency_levels_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id),
    CONSTRAINT competency_levels_level_range CHECK (level >= 1),
    CONSTRAINT competency_levels_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT competency_levels_indicators_shape
        CHECK (coalesce(array_ndims(indicators), 1) = 1
            AND array_position(indicators, NULL) IS NULL AND array_position(indicators, '') IS NULL),
    CONSTRAINT competency_levels_scale_value_finite CHECK (scale_value > '-Infinity' AND scale_value < 'Infinity')
);

ALTER TABLE competency_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE competency_levels FORCE ROW LEVEL SECURITY;
CREATE POLICY competency_levels_tenant ON competency_levels
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON competency_levels TO planner_app;

COMMENT ON TABLE competency_levels IS 'The steps of proficiency of a competency.';
COMMENT ON COLUMN competency_levels.organization_id IS 'The tenant.';
COMMENT ON COLUMN competency_levels.competency_id IS 'The competency.';
COMMENT ON COLUMN competency_levels.level IS '1 for the lowest, without gaps.';
COMMENT ON COLUMN competency_levels.name IS '1 to 100 characters.';
COMMENT ON COLUMN competency_levels.indicators IS 'What a person at this level is seen to do, in order; 1 to 1,000 characters each.';
COMMENT ON COLUMN competency_levels.scale_value IS 'Which rating stands for this level; given for all levels of a competency or for none.';

--rollback DROP TABLE competency_levels;
