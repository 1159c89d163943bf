--liquibase formatted sql

--changeset planner360:20261123_081000_feedback_question_options
CREATE TABLE feedback_question_options (
    organization_id uuid NOT NULL,
    question_id uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    CONSTRAINT feedback_question_options_pk PRIMARY KEY (organization_id, question_id, code),
    CONSTRAINT feedback_question_options_question_fk FOREIGN KEY (organization_id, question_id)
        REFERENCES feedback_questions (organization_id, id),
    CONSTRAINT feedback_question_options_position_key UNIQUE (organization_id, question_id, position),
    CONSTRAINT feedback_question_options_code_shape CHECK (code ~ '^[a-z][a-z0-9_]{0,39}$'),
    CONSTRAINT feedback_question_options_position_range CHECK (position BETWEEN 0 AND 99),
    CONSTRAINT feedback_question_options_text_length CHECK (char_length(text) BETWEEN 1 AND 1000)
);

ALTER TABLE feedback_question_options ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_question_options FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_question_options_tenant ON feedback_question_options
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_question_options TO planner_app;

COMMENT ON TABLE feedback_question_options IS 'What may be chosen in answer to a question.';
COMMENT ON COLUMN feedback_question_options.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_question_options.question_id IS 'The question, a choice.';
COMMENT ON COLUMN feedback_question_options.code IS 'By which answers name it: lower-case letters, digits and underscores, 1 to 40, a letter first.';
COMMENT ON COLUMN feedback_question_options.position IS 'Order of display in the question, from 0.';
COMMENT ON COLUMN feedback_question_options.text IS '1 to 1,000 characters.';

--rollback DROP TABLE feedback_question_options;
