--liquibase formatted sql

--changeset planner360:20261125_150000_organization_system_policy
-- As before, but said so that the planner expects many rows: a comparison of current_user counts as one that is seldom
-- true, and a page of organizations was then looked for by reading and sorting all of them.
ALTER POLICY organizations_system ON organizations
    USING (CASE WHEN current_user = 'planner_system' THEN true ELSE false END);

--rollback ALTER POLICY organizations_system ON organizations USING (current_user = 'planner_system');
