--liquibase formatted sql

--changeset planner360:20261104_090000_feedback_forms
CREATE TABLE feedback_forms (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    framework_id uuid NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    confidentiality text NOT NULL,
    is_anonymous boolean NOT NULL GENERATED ALWAYS AS (confidentiality = 'anonymous') STORED,
    frozen boolean NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT feedback_forms_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_forms_framework_fk FOREIGN KEY (organization_id, framework_id)
        REFERENCES competency_frameworks (organization_id, id),
    CONSTRAINT feedback_forms_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT feedback_forms_description_length CHECK (char_length(description) <= 4000),
    CONSTRAINT feedback_forms_confidentiality_known CHECK (confidentiality IN ('named', 'confidential', 'anonymous')),
    CONSTRAINT feedback_forms_version_positive CHECK (version >= 1)
);

CREATE INDEX feedback_forms_framework_idx ON feedback_forms (organization_id, framework_id);

ALTER TABLE feedback_forms ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_forms FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_forms_tenant ON feedback_forms
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (title, description, confidentiality, frozen, version) ON feedback_forms TO planner_app;

COMMENT ON TABLE feedback_forms IS 'What raters are asked, and under which promise.';
COMMENT ON COLUMN feedback_forms.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_forms.id IS 'Made by the application.';
COMMENT ON COLUMN feedback_forms.framework_id IS 'The framework that its questions ask about.';
COMMENT ON COLUMN feedback_forms.title IS '1 to 255 characters.';
COMMENT ON COLUMN feedback_forms.description IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN feedback_forms.confidentiality IS 'What raters are promised: named, confidential or anonymous.';
COMMENT ON COLUMN feedback_forms.is_anonymous IS 'True where nothing stored links the answer of a protected rater to the rater.';
COMMENT ON COLUMN feedback_forms.frozen IS 'True once a cycle that uses it has left draft: it never changes again.';
COMMENT ON COLUMN feedback_forms.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE feedback_forms;
