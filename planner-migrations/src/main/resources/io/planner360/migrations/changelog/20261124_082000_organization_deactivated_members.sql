--liquibase formatted sql

--changeset planner360:20261124_082000_organization_deactivated_members
ALTER TABLE user_organizations
    DROP CONSTRAINT user_organizations_status_known,
    ADD CONSTRAINT user_organizations_status_known CHECK (status IN ('pending', 'active', 'deactivated'));
COMMENT ON COLUMN user_organizations.status IS 'pending: entered by the organization; active: accepted by the person; deactivated: was active, and cannot act for now.';

-- Without the change nobody knows the state: a deactivated member is then one that has not accepted and cannot act.
--rollback ALTER TABLE user_organizations NO FORCE ROW LEVEL SECURITY;
--rollback UPDATE user_organizations SET status = 'pending' WHERE status = 'deactivated';
--rollback ALTER TABLE user_organizations FORCE ROW LEVEL SECURITY, DROP CONSTRAINT user_organizations_status_known, ADD CONSTRAINT user_organizations_status_known CHECK (status IN ('pending', 'active'));
--rollback COMMENT ON COLUMN user_organizations.status IS 'pending: entered by the organization; active: accepted by the person.';
