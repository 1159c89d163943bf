--liquibase formatted sql

--changeset planner360:20261125_141000_learning_plans_user_status
CREATE INDEX idx_learning_plans_user_status ON learning_plans (organization_id, user_id, status, id);

--rollback DROP INDEX idx_learning_plans_user_status;
