--liquibase formatted sql

--changeset planner360:20261103_094000_competency_role_profiles
CREATE TABLE role_profiles (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    framework_id uuid NOT NULL,
    job_title text COLLATE "C" NOT NULL,
    CONSTRAINT role_profiles_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT role_profiles_framework_fk FOREIGN KEY (organization_id, framework_id)
        REFERENCES competency_frameworks (organization_id, id),
    CONSTRAINT role_profiles_job_title_key UNIQUE (organization_id, framework_id, job_title),
    CONSTRAINT role_profiles_job_title_length CHECK (char_length(job_title) BETWEEN 1 AND 200)
);

ALTER TABLE role_profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE role_profiles FORCE ROW LEVEL SECURITY;
CREATE POLICY role_profiles_tenant ON role_profiles
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON role_profiles TO planner_app;

COMMENT ON TABLE role_profiles IS 'Jobs for which levels are required.';
COMMENT ON COLUMN role_profiles.organization_id IS 'The tenant.';
COMMENT ON COLUMN role_profiles.id IS 'Made by the application.';
COMMENT ON COLUMN role_profiles.framework_id IS 'The framework whose levels it requires.';
COMMENT ON COLUMN role_profiles.job_title IS 'As memberships name it, 1 to 200 characters; ordered by code point.';

--rollback DROP TABLE role_profiles;
