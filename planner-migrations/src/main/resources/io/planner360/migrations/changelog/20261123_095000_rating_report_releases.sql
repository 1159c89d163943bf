--liquibase formatted sql

--changeset planner360:20261123_095000_rating_report_releases
CREATE TABLE report_releases (
    organization_id uuid NOT NULL,
    report_id uuid NOT NULL,
    version bigint NOT NULL,
    status text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by uuid,
    CONSTRAINT report_releases_pk PRIMARY KEY (organization_id, report_id, version),
    CONSTRAINT report_releases_report_fk FOREIGN KEY (organization_id, report_id)
        REFERENCES published_reports (organization_id, id),
    CONSTRAINT report_releases_changed_by_fk FOREIGN KEY (organization_id, changed_by)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT report_releases_status_known CHECK (status IN ('released', 'recalled')),
    CONSTRAINT report_releases_version_range CHECK (version >= 2)
);

CREATE INDEX report_releases_changed_by_idx ON report_releases (organization_id, changed_by);

-- What was released before there was a history.
ALTER TABLE published_reports NO FORCE ROW LEVEL SECURITY;
INSERT INTO report_releases (organization_id, report_id, version, status, changed_at)
SELECT organization_id, id, version, status, released_at FROM published_reports WHERE status = 'released';
ALTER TABLE published_reports FORCE ROW LEVEL SECURITY;

ALTER TABLE report_releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE report_releases FORCE ROW LEVEL SECURITY;
CREATE POLICY report_releases_tenant ON report_releases
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON report_releases TO planner_app;

COMMENT ON TABLE report_releases IS 'When and by whom reports were released and recalled. Never changed; what stands here keeps its report from being deleted.';
COMMENT ON COLUMN report_releases.organization_id IS 'The tenant.';
COMMENT ON COLUMN report_releases.report_id IS 'The report.';
COMMENT ON COLUMN report_releases.version IS 'The version of the report that this made.';
COMMENT ON COLUMN report_releases.status IS 'What the report became: released or recalled.';
COMMENT ON COLUMN report_releases.changed_at IS 'When.';
COMMENT ON COLUMN report_releases.changed_by IS 'The member who did it; NULL for the library itself, and for what was released before this was kept.';

--rollback DROP TABLE report_releases;
