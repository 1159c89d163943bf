--liquibase formatted sql

--changeset planner360:20261125_082000_competency_role_profile_states
ALTER TABLE role_profiles
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT role_profiles_version_positive CHECK (version >= 1);
ALTER TABLE role_profiles ALTER COLUMN is_active DROP DEFAULT, ALTER COLUMN version DROP DEFAULT;
GRANT UPDATE (job_title, is_active, version) ON role_profiles TO planner_app;

COMMENT ON COLUMN role_profiles.is_active IS 'False once it is retired: nothing new is measured by it.';
COMMENT ON COLUMN role_profiles.version IS 'Starts at 1 and grows by 1 with each change.';

-- Without the change nobody knows which are retired: all are in use.
--rollback REVOKE UPDATE (job_title, is_active, version) ON role_profiles FROM planner_app;
--rollback ALTER TABLE role_profiles DROP COLUMN is_active, DROP COLUMN version;
