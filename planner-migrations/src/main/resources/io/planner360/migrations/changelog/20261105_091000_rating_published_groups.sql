--liquibase formatted sql

--changeset planner360:20261105_091000_rating_published_groups
CREATE TABLE published_groups (
    organization_id uuid NOT NULL,
    report_id uuid NOT NULL,
    rater_group text COLLATE "C" NOT NULL,
    position integer NOT NULL,
    disclosure text NOT NULL,
    raters integer NOT NULL,
    CONSTRAINT published_groups_pk PRIMARY KEY (organization_id, report_id, rater_group),
    CONSTRAINT published_groups_report_fk FOREIGN KEY (organization_id, report_id)
        REFERENCES published_reports (organization_id, id),
    CONSTRAINT published_groups_position_key UNIQUE (organization_id, report_id, position),
    CONSTRAINT published_groups_rater_group_shape CHECK (rater_group ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    CONSTRAINT published_groups_position_range CHECK (position >= 0),
    CONSTRAINT published_groups_disclosure_known CHECK (disclosure IN ('shown', 'below_threshold', 'no_answers')),
    CONSTRAINT published_groups_raters_of_shown
        CHECK (CASE disclosure WHEN 'shown' THEN raters >= 1 ELSE raters = 0 END)
);

ALTER TABLE published_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_groups FORCE ROW LEVEL SECURITY;
CREATE POLICY published_groups_tenant ON published_groups
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON published_groups TO planner_app;

COMMENT ON TABLE published_groups IS 'The rater groups of a report. Never changed.';
COMMENT ON COLUMN published_groups.organization_id IS 'The tenant.';
COMMENT ON COLUMN published_groups.report_id IS 'The report.';
COMMENT ON COLUMN published_groups.rater_group IS 'The group.';
COMMENT ON COLUMN published_groups.position IS 'Order in the form, from 0.';
COMMENT ON COLUMN published_groups.disclosure IS 'shown; below_threshold: nothing of it is published; no_answers.';
COMMENT ON COLUMN published_groups.raters IS 'How many gave at least one rating; 0 unless shown.';

--rollback DROP TABLE published_groups;
