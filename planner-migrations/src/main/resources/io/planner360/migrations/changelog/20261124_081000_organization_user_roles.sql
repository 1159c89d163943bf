--liquibase formatted sql

--changeset planner360:20261124_081000_organization_user_roles
CREATE TABLE user_roles (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    role_owner_id uuid NOT NULL,
    CONSTRAINT user_roles_pk PRIMARY KEY (organization_id, user_id, role_id),
    CONSTRAINT user_roles_member_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT user_roles_role_fk FOREIGN KEY (role_owner_id, role_id) REFERENCES roles (owner_id, id),
    CONSTRAINT user_roles_role_of_all_or_own
        CHECK (role_owner_id IN (organization_id, '00000000-0000-0000-0000-000000000000'::uuid))
);

CREATE INDEX user_roles_role_idx ON user_roles (role_owner_id, role_id, organization_id);

-- What is stored moves: its owner is held to the policies of the table unless they are lifted.
ALTER TABLE user_organizations NO FORCE ROW LEVEL SECURITY;
INSERT INTO user_roles (organization_id, user_id, role_id, role_owner_id)
SELECT member.organization_id, member.user_id, role.id, role.owner_id
FROM user_organizations member
JOIN roles role ON role.organization_id IS NULL AND role.name_key = ANY (member.roles);
ALTER TABLE user_organizations DROP COLUMN roles;
ALTER TABLE user_organizations FORCE ROW LEVEL SECURITY;

ALTER TABLE user_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_roles FORCE ROW LEVEL SECURITY;
CREATE POLICY user_roles_tenant ON user_roles
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON user_roles TO planner_app;

COMMENT ON TABLE user_roles IS 'Which roles a member holds.';
COMMENT ON COLUMN user_roles.organization_id IS 'The tenant.';
COMMENT ON COLUMN user_roles.user_id IS 'The member.';
COMMENT ON COLUMN user_roles.role_id IS 'The role: one that every organization has, or one of this one''s own.';
COMMENT ON COLUMN user_roles.role_owner_id IS 'The owner of the role, so that it cannot be that of another organization.';

--rollback ALTER TABLE user_organizations NO FORCE ROW LEVEL SECURITY;
--rollback ALTER TABLE user_roles NO FORCE ROW LEVEL SECURITY;
--rollback ALTER TABLE user_organizations ADD COLUMN roles text[];
--rollback UPDATE user_organizations member SET roles = ARRAY(SELECT role.name_key FROM user_roles held JOIN roles role ON role.owner_id = held.role_owner_id AND role.id = held.role_id WHERE held.organization_id = member.organization_id AND held.user_id = member.user_id AND role.organization_id IS NULL ORDER BY role.id);
--rollback ALTER TABLE user_organizations ALTER COLUMN roles SET NOT NULL, ADD CONSTRAINT user_organizations_roles_known CHECK (roles <@ ARRAY['administrator', 'hr', 'employee'] AND coalesce(array_ndims(roles), 1) = 1);
--rollback GRANT UPDATE (roles) ON user_organizations TO planner_app;
--rollback COMMENT ON COLUMN user_organizations.roles IS 'administrator, hr, employee.';
--rollback ALTER TABLE user_organizations FORCE ROW LEVEL SECURITY;
--rollback DROP TABLE user_roles;
