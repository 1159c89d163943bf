--liquibase formatted sql

--changeset planner360:20261125_152000_organization_users_system_policy
-- As 20261125_150000 does for organizations: the planner is to expect many rows where all accounts are meant.
ALTER POLICY users_system ON users
    USING (CASE WHEN current_user = 'planner_system' THEN true ELSE false END);

--rollback ALTER POLICY users_system ON users USING (current_user = 'planner_system');
