--liquibase formatted sql

--changeset planner360:20261103_095000_competency_role_profile_levels
CREATE TABLE role_profile_levels (
    organization_id uuid NOT NULL,
    role_profile_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    level integer NOT NULL,
    CONSTRAINT role_profile_levels_pk PRIMARY KEY (organization_id, role_profile_id, competency_id),
    CONSTRAINT role_profile_levels_role_profile_fk FOREIGN KEY (organization_id, role_profile_id)
        REFERENCES role_profiles (organization_id, id),
    CONSTRAINT role_profile_levels_level_fk FOREIGN KEY (organization_id, competency_id, level)
        REFERENCES competency_levels (organization_id, competency_id, level)
);

CREATE INDEX role_profile_levels_level_idx ON role_profile_levels (organization_id, competency_id, level);

ALTER TABLE role_profile_levels ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_profile_levels FORCE ROW LEVEL SECURITY;
CREATE POLICY role_profile_levels_tenant ON role_profile_levels
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON role_profile_levels TO planner_app;

COMMENT ON TABLE role_profile_levels IS 'The levels that a job requires.';
COMMENT ON COLUMN role_profile_levels.organization_id IS 'The tenant.';
COMMENT ON COLUMN role_profile_levels.role_profile_id IS 'The job.';
COMMENT ON COLUMN role_profile_levels.competency_id IS 'The competency.';
COMMENT ON COLUMN role_profile_levels.level IS 'The level of it that the job requires.';

--rollback DROP TABLE role_profile_levels;
