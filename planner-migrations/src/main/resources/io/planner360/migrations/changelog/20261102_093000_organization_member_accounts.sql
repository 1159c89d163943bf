--liquibase formatted sql

--changeset planner360:20261102_093000_organization_member_accounts
-- An organization reads the accounts of those who have accepted its membership, and of nobody else.
CREATE POLICY users_member ON users
    FOR SELECT TO planner_app
    USING (EXISTS (
        SELECT FROM user_organizations membership
        WHERE membership.organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid
            AND membership.user_id = users.id
            AND membership.status = 'active'));

--rollback DROP POLICY users_member ON users;
