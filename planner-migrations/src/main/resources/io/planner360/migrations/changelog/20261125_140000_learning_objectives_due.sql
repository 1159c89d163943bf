--liquibase formatted sql

--changeset planner360:20261125_140000_learning_objectives_due
-- What is overdue is found by its day; what is reached or dropped never is.
CREATE INDEX learning_objectives_due_idx ON learning_objectives (organization_id, due_date, id)
    WHERE status IN ('not_started', 'in_progress');

--rollback DROP INDEX learning_objectives_due_idx;
