--liquibase formatted sql

--changeset planner360:20261124_080000_organization_roles
CREATE TABLE roles (
    owner_id uuid NOT NULL,
    id uuid NOT NULL,
    organization_id uuid,
    name text NOT NULL,
    name_key text NOT NULL,
    permissions text[],
    version bigint NOT NULL,
    CONSTRAINT roles_pk PRIMARY KEY (owner_id, id),
    CONSTRAINT roles_name_key UNIQUE (owner_id, name_key),
    CONSTRAINT roles_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT roles_owner_is_the_organization
        CHECK (owner_id = coalesce(organization_id, '00000000-0000-0000-0000-000000000000'::uuid)),
    CONSTRAINT roles_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT roles_name_key_length CHECK (char_length(name_key) BETWEEN 1 AND 200),
    CONSTRAINT roles_permissions_of_own CHECK ((organization_id IS NULL) = (permissions IS NULL)),
    CONSTRAINT roles_permissions_shape
        CHECK (array_ndims(permissions) = 1 AND array_position(permissions, NULL) IS NULL),
    CONSTRAINT roles_version_positive CHECK (version >= 1)
);

CREATE INDEX roles_organization_idx ON roles (organization_id);

INSERT INTO roles (owner_id, id, organization_id, name, name_key, permissions, version)
SELECT '00000000-0000-0000-0000-000000000000', id::uuid, NULL, name, lower(name), NULL, 1
FROM (VALUES
    ('00000000-0000-8000-8000-000000000001', 'Administrator'),
    ('00000000-0000-8000-8000-000000000002', 'HR'),
    ('00000000-0000-8000-8000-000000000003', 'Employee')) AS role (id, name);

ALTER TABLE roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE roles FORCE ROW LEVEL SECURITY;
CREATE POLICY roles_tenant ON roles
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
CREATE POLICY roles_of_all ON roles
    FOR SELECT
    USING (organization_id IS NULL);
GRANT SELECT, INSERT, DELETE, UPDATE (name, name_key, permissions, version) ON roles TO planner_app;

COMMENT ON TABLE roles IS 'What somebody can be allowed to do: the roles that every organization has, and those of an organization''s own.';
COMMENT ON COLUMN roles.owner_id IS 'The organization; the nil UUID for a role that every organization has.';
COMMENT ON COLUMN roles.id IS 'Made by the application.';
COMMENT ON COLUMN roles.organization_id IS 'The tenant; empty for a role that every organization has.';
COMMENT ON COLUMN roles.name IS '1 to 100 characters, unique in the organization without regard to case.';
COMMENT ON COLUMN roles.name_key IS 'The name in lower case, made by the application: databases differ in what lower() does to letters outside ASCII.';
COMMENT ON COLUMN roles.permissions IS 'What the role allows. Empty for a role that every organization has: what it allows belongs to the version of the application.';
COMMENT ON COLUMN roles.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE roles;
