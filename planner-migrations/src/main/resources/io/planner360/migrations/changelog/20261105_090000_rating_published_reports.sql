--liquibase formatted sql

--changeset planner360:20261105_090000_rating_published_reports
CREATE TABLE published_reports (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    target_user_id uuid NOT NULL,
    status text NOT NULL,
    calculated_at timestamptz NOT NULL,
    released_at timestamptz,
    version bigint NOT NULL,
    CONSTRAINT published_reports_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT published_reports_target_fk FOREIGN KEY (organization_id, cycle_id, target_user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT published_reports_target_key UNIQUE (organization_id, cycle_id, target_user_id),
    CONSTRAINT published_reports_status_known CHECK (status IN ('withheld', 'released')),
    CONSTRAINT published_reports_released_at_while_released CHECK ((status = 'released') = (released_at IS NOT NULL)),
    CONSTRAINT published_reports_version_positive CHECK (version >= 1)
);

ALTER TABLE published_reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_reports FORCE ROW LEVEL SECURITY;
CREATE POLICY published_reports_tenant ON published_reports
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, released_at, version) ON published_reports TO planner_app;

COMMENT ON TABLE published_reports IS 'The report on one target of one cycle, calculated once, when the cycle closed. Only its release changes.';
COMMENT ON COLUMN published_reports.organization_id IS 'The tenant.';
COMMENT ON COLUMN published_reports.id IS 'Random, made by the application.';
COMMENT ON COLUMN published_reports.cycle_id IS 'The cycle.';
COMMENT ON COLUMN published_reports.target_user_id IS 'Whom it is about.';
COMMENT ON COLUMN published_reports.status IS 'withheld: readable by nobody; released.';
COMMENT ON COLUMN published_reports.calculated_at IS 'When it was calculated.';
COMMENT ON COLUMN published_reports.released_at IS 'Present exactly while released.';
COMMENT ON COLUMN published_reports.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE published_reports;
