--liquibase formatted sql

--changeset planner360:20261125_083000_competency_role_profile_level_changes
GRANT UPDATE (level), DELETE ON role_profile_levels TO planner_app;

--rollback REVOKE UPDATE (level), DELETE ON role_profile_levels FROM planner_app;
