--liquibase formatted sql

--changeset planner360:20261125_142000_rating_reports_of_target
-- A person's trend reads their reports of all cycles.
CREATE INDEX published_reports_target_idx ON published_reports (organization_id, target_user_id, cycle_id);

--rollback DROP INDEX published_reports_target_idx;
