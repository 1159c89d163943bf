--liquibase formatted sql

--changeset planner360:20261102_090000_organization_organizations
CREATE TABLE organizations (
    id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT organizations_pk PRIMARY KEY (id),
    CONSTRAINT organizations_name_length CHECK (char_length(name) BETWEEN 1 AND 255)
);

ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
CREATE POLICY organizations_tenant ON organizations
    USING (id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (id = nullif(current_setting('planner.organization_id', true), '')::uuid);
-- The pool's login is a member of this role and inherits its policies: it must have become the role.
CREATE POLICY organizations_system ON organizations
    FOR SELECT TO planner_system
    USING (current_user = 'planner_system');
GRANT SELECT, INSERT ON organizations TO planner_app;
GRANT SELECT ON organizations TO planner_system;

COMMENT ON TABLE organizations IS 'The tenants.';
COMMENT ON COLUMN organizations.id IS 'Made by the application.';
COMMENT ON COLUMN organizations.name IS '1 to 255 characters, not unique.';
COMMENT ON COLUMN organizations.created_at IS 'When it was founded.';

--rollback DROP TABLE organizations;
