--liquibase formatted sql

--changeset planner360:20261125_134000_learning_objective_noted_due_date
ALTER TABLE learning_objectives ADD COLUMN noted_due_date date;

GRANT UPDATE (noted_due_date) ON learning_objectives TO planner_app;

COMMENT ON COLUMN learning_objectives.noted_due_date IS 'The due date of which an event has told that it is over; NULL where none has.';

--rollback ALTER TABLE learning_objectives DROP COLUMN noted_due_date;
