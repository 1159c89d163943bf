--liquibase formatted sql

--changeset planner360:20261125_146000_insight_reports
CREATE TABLE reports (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    parameters jsonb NOT NULL,
    format text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    location text NOT NULL,
    checksum text NOT NULL,
    size bigint NOT NULL,
    CONSTRAINT reports_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT reports_maker_fk FOREIGN KEY (organization_id, made_by)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT reports_kind_known CHECK (kind IN ('response_rates', 'heat_map', 'team_gaps', 'person_scores')),
    CONSTRAINT reports_parameters_of_kind CHECK (
        jsonb_typeof(parameters) = 'object'
        AND parameters -> 'cycle' IS NOT NULL
        AND (kind IN ('team_gaps', 'person_scores')) = (parameters -> 'person' IS NOT NULL)),
    CONSTRAINT reports_format_known CHECK (format IN ('csv', 'json')),
    CONSTRAINT reports_location_length CHECK (char_length(location) BETWEEN 1 AND 500),
    CONSTRAINT reports_checksum_sha256 CHECK (checksum ~ '^[0-9a-f]{64}$'),
    CONSTRAINT reports_size_range CHECK (size >= 0)
);

CREATE INDEX reports_maker_idx ON reports (organization_id, made_by, made_at, id);

ALTER TABLE reports ENABLE ROW LEVEL SECURITY;
ALTER TABLE reports FORCE ROW LEVEL SECURITY;
CREATE POLICY reports_tenant ON reports
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON reports TO planner_app;

COMMENT ON TABLE reports IS 'Reports that people have made. Their contents are kept elsewhere; what is known of one never changes.';
COMMENT ON COLUMN reports.organization_id IS 'The tenant.';
COMMENT ON COLUMN reports.id IS 'Made by the application, random.';
COMMENT ON COLUMN reports.kind IS 'response_rates, heat_map, team_gaps or person_scores.';
COMMENT ON COLUMN reports.parameters IS 'What was asked: the id of the cycle; that of the person, or of the manager of a team, by kind.';
COMMENT ON COLUMN reports.format IS 'csv or json.';
COMMENT ON COLUMN reports.made_by IS 'The member who made it and alone reads it.';
COMMENT ON COLUMN reports.made_at IS 'When its figures were asked.';
COMMENT ON COLUMN reports.location IS 'Where the content is, in the words of the content store.';
COMMENT ON COLUMN reports.checksum IS 'SHA-256 of the content, 64 hexadecimal digits.';
COMMENT ON COLUMN reports.size IS 'Of the content, in bytes.';

--rollback DROP TABLE reports;
