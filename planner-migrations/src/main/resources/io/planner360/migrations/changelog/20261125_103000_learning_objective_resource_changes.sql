--liquibase formatted sql

--changeset planner360:20261125_103000_learning_objective_resource_changes
GRANT UPDATE (resource_id), DELETE ON learning_objective_resources TO planner_app;

--rollback REVOKE UPDATE (resource_id), DELETE ON learning_objective_resources FROM planner_app;
