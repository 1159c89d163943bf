--liquibase formatted sql

--changeset planner360:20261102_092000_organization_memberships
CREATE TABLE user_organizations (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    display_name text NOT NULL,
    roles text[] NOT NULL,
    job_title text NOT NULL,
    department text NOT NULL,
    manager_id uuid,
    status text NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT user_organizations_pk PRIMARY KEY (organization_id, user_id),
    CONSTRAINT user_organizations_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT user_organizations_user_fk FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT user_organizations_manager_fk FOREIGN KEY (organization_id, manager_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT user_organizations_display_name_length CHECK (char_length(display_name) BETWEEN 1 AND 201),
    CONSTRAINT user_organizations_roles_known
        CHECK (roles <@ ARRAY['administrator', 'hr', 'employee'] AND coalesce(array_ndims(roles), 1) = 1),
    CONSTRAINT user_organizations_job_title_length CHECK (char_length(job_title) <= 200),
    CONSTRAINT user_organizations_department_length CHECK (char_length(department) <= 100),
    CONSTRAINT user_organizations_manager_is_another CHECK (manager_id <> user_id),
    CONSTRAINT user_organizations_status_known CHECK (status IN ('pending', 'active')),
    CONSTRAINT user_organizations_version_positive CHECK (version >= 1)
);

CREATE INDEX idx_users_organization ON user_organizations (user_id, organization_id);
CREATE INDEX user_organizations_manager_idx ON user_organizations (organization_id, manager_id);

ALTER TABLE user_organizations ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_organizations FORCE ROW LEVEL SECURITY;
CREATE POLICY user_organizations_tenant ON user_organizations
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (display_name, roles, job_title, department, manager_id, status, version)
    ON user_organizations TO planner_app;

COMMENT ON TABLE user_organizations IS 'Who belongs to an organization, and what it says of them. Tenant tables refer to people through it.';
COMMENT ON COLUMN user_organizations.organization_id IS 'The tenant.';
COMMENT ON COLUMN user_organizations.user_id IS 'The account.';
COMMENT ON COLUMN user_organizations.display_name IS 'The name that this organization uses, 1 to 201 characters.';
COMMENT ON COLUMN user_organizations.roles IS 'administrator, hr, employee.';
COMMENT ON COLUMN user_organizations.job_title IS 'Up to 200 characters, may be empty.';
COMMENT ON COLUMN user_organizations.department IS 'Up to 100 characters, may be empty.';
COMMENT ON COLUMN user_organizations.manager_id IS 'Another member of the same organization. The graph of managers has no cycle.';
COMMENT ON COLUMN user_organizations.status IS 'pending: entered by the organization; active: accepted by the person.';
COMMENT ON COLUMN user_organizations.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE user_organizations;
