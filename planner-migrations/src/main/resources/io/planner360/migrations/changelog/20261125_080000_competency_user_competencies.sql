--liquibase formatted sql

--changeset planner360:20261125_080000_competency_user_competencies
CREATE TABLE user_competencies (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    level integer NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_until timestamptz,
    evidence text NOT NULL,
    note text NOT NULL,
    reference text NOT NULL,
    assessed_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT user_competencies_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT user_competencies_user_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT user_competencies_level_fk FOREIGN KEY (organization_id, framework_id, competency_id, level)
        REFERENCES framework_levels (organization_id, framework_id, competency_id, level),
    CONSTRAINT user_competencies_assessed_by_fk FOREIGN KEY (organization_id, assessed_by)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT user_competencies_valid_in_order CHECK (valid_until > valid_from),
    CONSTRAINT user_competencies_valid_when_recorded CHECK (valid_from <= recorded_at),
    CONSTRAINT user_competencies_evidence_known
        CHECK (evidence IN ('feedback', 'assessment', 'prior_learning', 'override')),
    CONSTRAINT user_competencies_note_length CHECK (char_length(note) <= 4000),
    CONSTRAINT user_competencies_reference_length CHECK (char_length(reference) <= 500),
    CONSTRAINT user_competencies_assessed_by_another CHECK (assessed_by <> user_id)
);

CREATE INDEX user_competencies_history_idx
    ON user_competencies (organization_id, user_id, competency_id, recorded_at, id);
CREATE INDEX user_competencies_level_idx
    ON user_competencies (organization_id, framework_id, competency_id, level);
CREATE INDEX user_competencies_assessed_by_idx ON user_competencies (organization_id, assessed_by);

ALTER TABLE user_competencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_competencies FORCE ROW LEVEL SECURITY;
CREATE POLICY user_competencies_tenant ON user_competencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON user_competencies TO planner_app;

COMMENT ON TABLE user_competencies IS 'The history of people''s levels. Entries are added and never changed.';
COMMENT ON COLUMN user_competencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN user_competencies.id IS 'Made by the application.';
COMMENT ON COLUMN user_competencies.user_id IS 'Whose level it is.';
COMMENT ON COLUMN user_competencies.framework_id IS 'The version whose levels are meant.';
COMMENT ON COLUMN user_competencies.competency_id IS 'The competency.';
COMMENT ON COLUMN user_competencies.level IS 'The level.';
COMMENT ON COLUMN user_competencies.valid_from IS 'From when on it holds, at the latest when it was recorded.';
COMMENT ON COLUMN user_competencies.valid_until IS 'From when on it says nothing; absent while that is open.';
COMMENT ON COLUMN user_competencies.evidence IS 'What it rests on: feedback, assessment, prior_learning or override.';
COMMENT ON COLUMN user_competencies.note IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN user_competencies.reference IS 'Where the evidence can be looked up, up to 500 characters, may be empty.';
COMMENT ON COLUMN user_competencies.assessed_by IS 'Who says so, never the person themselves.';
COMMENT ON COLUMN user_competencies.recorded_at IS 'When it was recorded.';

--rollback DROP TABLE user_competencies;
