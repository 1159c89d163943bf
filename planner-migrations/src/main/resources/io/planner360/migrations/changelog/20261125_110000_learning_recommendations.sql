--liquibase formatted sql

--changeset planner360:20261125_110000_learning_recommendations
CREATE TABLE recommendations (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    report_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    target_level integer NOT NULL,
    resource_id uuid NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    confidence numeric(3, 2) NOT NULL,
    made_by text NOT NULL,
    made_by_version text NOT NULL,
    status text NOT NULL,
    objective_id uuid,
    dismissal text,
    created_at timestamptz NOT NULL,
    decided_at timestamptz,
    version bigint NOT NULL,
    CONSTRAINT recommendations_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT recommendations_target_fk FOREIGN KEY (organization_id, cycle_id, user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT recommendations_report_fk FOREIGN KEY (organization_id, report_id)
        REFERENCES published_reports (organization_id, id),
    CONSTRAINT recommendations_level_fk FOREIGN KEY (organization_id, competency_id, target_level)
        REFERENCES competency_levels (organization_id, competency_id, level),
    CONSTRAINT recommendations_resource_fk FOREIGN KEY (organization_id, resource_id)
        REFERENCES learning_resources (organization_id, id),
    CONSTRAINT recommendations_objective_fk FOREIGN KEY (organization_id, objective_id)
        REFERENCES learning_objectives (organization_id, id),
    CONSTRAINT recommendations_once_key UNIQUE (organization_id, report_id, resource_id),
    CONSTRAINT recommendations_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT recommendations_reason_length CHECK (char_length(reason) <= 4000),
    CONSTRAINT recommendations_confidence_range CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT recommendations_made_by_length CHECK (char_length(made_by) BETWEEN 1 AND 100),
    CONSTRAINT recommendations_made_by_version_length CHECK (char_length(made_by_version) BETWEEN 1 AND 50),
    CONSTRAINT recommendations_status_known CHECK (status IN ('offered', 'accepted', 'dismissed')),
    CONSTRAINT recommendations_objective_of_accepted CHECK (status = 'accepted' OR objective_id IS NULL),
    CONSTRAINT recommendations_dismissal_length CHECK (char_length(dismissal) BETWEEN 1 AND 1000),
    CONSTRAINT recommendations_dismissal_while_dismissed CHECK ((status = 'dismissed') = (dismissal IS NOT NULL)),
    CONSTRAINT recommendations_decided_unless_offered CHECK ((status = 'offered') = (decided_at IS NULL)),
    CONSTRAINT recommendations_version_positive CHECK (version >= 1)
);

CREATE INDEX recommendations_user_idx ON recommendations (organization_id, user_id, status, id);
CREATE INDEX recommendations_target_idx ON recommendations (organization_id, cycle_id, user_id);
CREATE INDEX recommendations_level_idx ON recommendations (organization_id, competency_id, target_level);
CREATE INDEX recommendations_resource_idx ON recommendations (organization_id, resource_id);
CREATE INDEX recommendations_objective_idx ON recommendations (organization_id, objective_id);

ALTER TABLE recommendations ENABLE ROW LEVEL SECURITY;
ALTER TABLE recommendations FORCE ROW LEVEL SECURITY;
CREATE POLICY recommendations_tenant ON recommendations
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, objective_id, dismissal, decided_at, version) ON recommendations TO planner_app;

COMMENT ON TABLE recommendations IS 'Resources that were recommended to people because of a released report, each once.';
COMMENT ON COLUMN recommendations.organization_id IS 'The tenant.';
COMMENT ON COLUMN recommendations.id IS 'Made by the application.';
COMMENT ON COLUMN recommendations.user_id IS 'To whom.';
COMMENT ON COLUMN recommendations.cycle_id IS 'The cycle from whose report it was made; the person is its target.';
COMMENT ON COLUMN recommendations.report_id IS 'The report that the model was shown.';
COMMENT ON COLUMN recommendations.competency_id IS 'What it develops.';
COMMENT ON COLUMN recommendations.target_level IS 'The level of the competency to be reached.';
COMMENT ON COLUMN recommendations.resource_id IS 'What is recommended.';
COMMENT ON COLUMN recommendations.title IS 'What to reach, 1 to 255 characters.';
COMMENT ON COLUMN recommendations.reason IS 'Why, up to 4,000 characters, may be empty.';
COMMENT ON COLUMN recommendations.confidence IS 'How sure the model is that the resource helps, 0.00 to 1.00.';
COMMENT ON COLUMN recommendations.made_by IS 'The model or the rules that it comes from, 1 to 100 characters.';
COMMENT ON COLUMN recommendations.made_by_version IS 'Their version, 1 to 50 characters.';
COMMENT ON COLUMN recommendations.status IS 'offered, accepted or dismissed.';
COMMENT ON COLUMN recommendations.objective_id IS 'The objective that took the resource, of one that was accepted into a plan.';
COMMENT ON COLUMN recommendations.dismissal IS 'Why it was dismissed, 1 to 1,000 characters.';
COMMENT ON COLUMN recommendations.created_at IS 'When it was made.';
COMMENT ON COLUMN recommendations.decided_at IS 'When somebody accepted or dismissed it.';
COMMENT ON COLUMN recommendations.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE recommendations;
