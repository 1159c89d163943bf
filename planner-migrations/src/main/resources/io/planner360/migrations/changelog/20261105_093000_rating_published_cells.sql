--liquibase formatted sql

--changeset planner360:20261105_093000_rating_published_cells
CREATE TABLE published_cells (
    organization_id uuid NOT NULL,
    report_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    rater_group text COLLATE "C" NOT NULL,
    raters integer NOT NULL,
    mean double precision NOT NULL,
    deviation double precision,
    CONSTRAINT published_cells_pk PRIMARY KEY (organization_id, report_id, competency_id, rater_group),
    CONSTRAINT published_cells_score_fk FOREIGN KEY (organization_id, report_id, competency_id)
        REFERENCES published_scores (organization_id, report_id, competency_id),
    CONSTRAINT published_cells_group_fk FOREIGN KEY (organization_id, report_id, rater_group)
        REFERENCES published_groups (organization_id, report_id, rater_group),
    CONSTRAINT published_cells_raters_range CHECK (raters >= 1),
    CONSTRAINT published_cells_mean_finite CHECK (mean > '-Infinity' AND mean < 'Infinity'),
    CONSTRAINT published_cells_deviation_finite CHECK (deviation >= 0 AND deviation < 'Infinity'),
    CONSTRAINT published_cells_deviation_of_enough CHECK (deviation IS NULL OR raters >= 5)
);

CREATE INDEX published_cells_group_idx ON published_cells (organization_id, report_id, rater_group);

ALTER TABLE published_cells ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_cells FORCE ROW LEVEL SECURITY;
CREATE POLICY published_cells_tenant ON published_cells
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON published_cells TO planner_app;

COMMENT ON TABLE published_cells IS 'The score of one group in one competency: a base cell, from which everything else is computed. Never changed.';
COMMENT ON COLUMN published_cells.organization_id IS 'The tenant.';
COMMENT ON COLUMN published_cells.report_id IS 'The report.';
COMMENT ON COLUMN published_cells.competency_id IS 'The competency.';
COMMENT ON COLUMN published_cells.rater_group IS 'The group.';
COMMENT ON COLUMN published_cells.raters IS 'How many rated at least one item of the competency.';
COMMENT ON COLUMN published_cells.mean IS 'The mean of the rater scores.';
COMMENT ON COLUMN published_cells.deviation IS 'Their deviation, with n - 1; only from 5 raters, and only where not all are equal.';

--rollback DROP TABLE published_cells;
