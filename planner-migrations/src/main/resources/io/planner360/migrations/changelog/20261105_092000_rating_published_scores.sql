--liquibase formatted sql

--changeset planner360:20261105_092000_rating_published_scores
CREATE TABLE published_scores (
    organization_id uuid NOT NULL,
    report_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    position integer NOT NULL,
    self double precision,
    others double precision,
    required_level integer,
    required_scale_value double precision,
    CONSTRAINT published_scores_pk PRIMARY KEY (organization_id, report_id, competency_id),
    CONSTRAINT published_scores_report_fk FOREIGN KEY (organization_id, report_id)
        REFERENCES published_reports (organization_id, id),
    CONSTRAINT published_scores_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id),
    CONSTRAINT published_scores_position_key UNIQUE (organization_id, report_id, position),
    CONSTRAINT published_scores_position_range CHECK (position >= 0),
    CONSTRAINT published_scores_self_finite CHECK (self > '-Infinity' AND self < 'Infinity'),
    CONSTRAINT published_scores_others_finite CHECK (others > '-Infinity' AND others < 'Infinity'),
    CONSTRAINT published_scores_required_level_range CHECK (required_level >= 1),
    CONSTRAINT published_scores_required_scale_value_finite
        CHECK (required_scale_value > '-Infinity' AND required_scale_value < 'Infinity'),
    CONSTRAINT published_scores_required_value_is_of_level
        CHECK (required_scale_value IS NULL OR required_level IS NOT NULL)
);

CREATE INDEX published_scores_competency_idx ON published_scores (organization_id, competency_id);

ALTER TABLE published_scores ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_scores FORCE ROW LEVEL SECURITY;
CREATE POLICY published_scores_tenant ON published_scores
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON published_scores TO planner_app;

COMMENT ON TABLE published_scores IS 'How a target was seen in a competency, in points of its scale. What is undefined or hidden is NULL, never 0. Never changed.';
COMMENT ON COLUMN published_scores.organization_id IS 'The tenant.';
COMMENT ON COLUMN published_scores.report_id IS 'The report.';
COMMENT ON COLUMN published_scores.competency_id IS 'The competency.';
COMMENT ON COLUMN published_scores.position IS 'Order in the framework, from 0.';
COMMENT ON COLUMN published_scores.self IS 'The score the target gave themselves.';
COMMENT ON COLUMN published_scores.others IS 'The mean of the published groups other than SELF, weighted by group.';
COMMENT ON COLUMN published_scores.required_level IS 'The level that the target''s job requires.';
COMMENT ON COLUMN published_scores.required_scale_value IS 'The rating that stands for the required level, where the cycle has a map.';

--rollback DROP TABLE published_scores;
