--liquibase formatted sql

--changeset planner360:20261123_082000_feedback_choices
CREATE TABLE feedback_choices (
    organization_id uuid NOT NULL,
    response_id uuid NOT NULL,
    question_id uuid NOT NULL,
    options text[] NOT NULL,
    CONSTRAINT feedback_choices_pk PRIMARY KEY (organization_id, response_id, question_id),
    CONSTRAINT feedback_choices_response_fk FOREIGN KEY (organization_id, response_id)
        REFERENCES feedback_responses (organization_id, id),
    CONSTRAINT feedback_choices_question_fk FOREIGN KEY (organization_id, question_id)
        REFERENCES feedback_questions (organization_id, id),
    CONSTRAINT feedback_choices_options_shape
        CHECK (coalesce(array_ndims(options), 0) = 1
            AND cardinality(options) BETWEEN 1 AND 100 AND array_position(options, NULL) IS NULL)
);

CREATE INDEX feedback_choices_question_idx ON feedback_choices (organization_id, question_id);

ALTER TABLE feedback_choices ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_choices FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_choices_tenant ON feedback_choices
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_choices TO planner_app;

COMMENT ON TABLE feedback_choices IS 'What a response chose, one row for each question.';
COMMENT ON COLUMN feedback_choices.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_choices.response_id IS 'The response.';
COMMENT ON COLUMN feedback_choices.question_id IS 'The question.';
COMMENT ON COLUMN feedback_choices.options IS 'The codes of the options chosen, in the order of the form.';

--rollback DROP TABLE feedback_choices;
