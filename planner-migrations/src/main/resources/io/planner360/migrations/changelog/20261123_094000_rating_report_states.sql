--liquibase formatted sql

--changeset planner360:20261123_094000_rating_report_states
ALTER TABLE published_reports
    DROP CONSTRAINT published_reports_status_known,
    ADD CONSTRAINT published_reports_status_known CHECK (status IN ('withheld', 'released', 'recalled'));
CREATE INDEX published_reports_recalled_idx ON published_reports (organization_id, target_user_id)
    WHERE status = 'recalled';

COMMENT ON COLUMN published_reports.status IS 'withheld: readable by nobody; released; recalled: readable by nobody any more.';

--rollback DROP INDEX published_reports_recalled_idx;
--rollback ALTER TABLE published_reports
--rollback     DROP CONSTRAINT published_reports_status_known,
--rollback     ADD CONSTRAINT published_reports_status_known CHECK (status IN ('withheld', 'released'));
--rollback COMMENT ON COLUMN published_reports.status IS 'withheld: readable by nobody; released.';
