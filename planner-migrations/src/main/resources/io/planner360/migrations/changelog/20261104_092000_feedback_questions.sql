--liquibase formatted sql

--changeset planner360:20261104_092000_feedback_questions
CREATE TABLE feedback_questions (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    form_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    competency_id uuid,
    scale text,
    reverse_scored boolean NOT NULL,
    required boolean NOT NULL,
    CONSTRAINT feedback_questions_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_questions_form_fk FOREIGN KEY (organization_id, form_id)
        REFERENCES feedback_forms (organization_id, id),
    CONSTRAINT feedback_questions_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id),
    CONSTRAINT feedback_questions_scale_fk FOREIGN KEY (organization_id, form_id, scale)
        REFERENCES feedback_response_scales (organization_id, form_id, name),
    CONSTRAINT feedback_questions_position_key UNIQUE (organization_id, form_id, position),
    CONSTRAINT feedback_questions_position_range CHECK (position BETWEEN 0 AND 499),
    CONSTRAINT feedback_questions_kind_known CHECK (kind IN ('rated', 'comment')),
    CONSTRAINT feedback_questions_text_length CHECK (char_length(text) BETWEEN 1 AND 4000),
    CONSTRAINT feedback_questions_rated_has_competency CHECK (kind <> 'rated' OR competency_id IS NOT NULL),
    CONSTRAINT feedback_questions_rated_has_scale CHECK ((kind = 'rated') = (scale IS NOT NULL)),
    CONSTRAINT feedback_questions_only_rated_is_reversed CHECK (kind = 'rated' OR NOT reverse_scored)
);

CREATE INDEX feedback_questions_competency_idx ON feedback_questions (organization_id, competency_id);
CREATE INDEX feedback_questions_scale_idx ON feedback_questions (organization_id, form_id, scale);

ALTER TABLE feedback_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_questions_tenant ON feedback_questions
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_questions TO planner_app;

COMMENT ON TABLE feedback_questions IS 'The questions of a form.';
COMMENT ON COLUMN feedback_questions.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_questions.id IS 'Made by the application.';
COMMENT ON COLUMN feedback_questions.form_id IS 'The form.';
COMMENT ON COLUMN feedback_questions.position IS 'Order in the form, from 0. It is also the place in feedback_ratings.ratings.';
COMMENT ON COLUMN feedback_questions.kind IS 'rated: a point of a scale; comment: free text.';
COMMENT ON COLUMN feedback_questions.text IS '1 to 4,000 characters.';
COMMENT ON COLUMN feedback_questions.competency_id IS 'What it asks about; every rated question has one.';
COMMENT ON COLUMN feedback_questions.scale IS 'The name of a scale of the form; rated questions have one, comments none.';
COMMENT ON COLUMN feedback_questions.reverse_scored IS 'A high rating speaks against the target. Ratings are stored as given all the same.';
COMMENT ON COLUMN feedback_questions.required IS 'A submission must answer it, or say that it was not observed.';

--rollback DROP TABLE feedback_questions;
