--liquibase formatted sql

--changeset planner360:20261104_105000_feedback_comments
CREATE TABLE feedback_comments (
    organization_id uuid NOT NULL,
    response_id uuid NOT NULL,
    question_id uuid NOT NULL,
    text text NOT NULL,
    CONSTRAINT feedback_comments_pk PRIMARY KEY (organization_id, response_id, question_id),
    CONSTRAINT feedback_comments_response_fk FOREIGN KEY (organization_id, response_id)
        REFERENCES feedback_responses (organization_id, id),
    CONSTRAINT feedback_comments_question_fk FOREIGN KEY (organization_id, question_id)
        REFERENCES feedback_questions (organization_id, id),
    CONSTRAINT feedback_comments_text_length CHECK (char_length(text) BETWEEN 1 AND 4000)
);

CREATE INDEX feedback_comments_question_idx ON feedback_comments (organization_id, question_id);

ALTER TABLE feedback_comments ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_comments FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_comments_tenant ON feedback_comments
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_comments TO planner_app;

COMMENT ON TABLE feedback_comments IS 'The free text of a response.';
COMMENT ON COLUMN feedback_comments.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_comments.response_id IS 'The response.';
COMMENT ON COLUMN feedback_comments.question_id IS 'The question.';
COMMENT ON COLUMN feedback_comments.text IS 'As given, 1 to 4,000 characters.';

--rollback DROP TABLE feedback_comments;
