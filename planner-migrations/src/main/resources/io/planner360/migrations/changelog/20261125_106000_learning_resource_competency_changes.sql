--liquibase formatted sql

--changeset planner360:20261125_106000_learning_resource_competency_changes
GRANT DELETE ON learning_resource_competencies TO planner_app;

--rollback REVOKE DELETE ON learning_resource_competencies FROM planner_app;
