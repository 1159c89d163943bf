--liquibase formatted sql

--changeset planner360:20261123_085500_feedback_question_lineage
ALTER TABLE feedback_questions ADD COLUMN lineage_id uuid;

-- Rows of all organizations, so the policy must not hold the owner of the table for once.
ALTER TABLE feedback_questions NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_questions SET lineage_id = id;
ALTER TABLE feedback_questions FORCE ROW LEVEL SECURITY;

ALTER TABLE feedback_questions
    ALTER COLUMN lineage_id SET NOT NULL,
    ADD CONSTRAINT feedback_questions_lineage_key UNIQUE (organization_id, form_id, lineage_id);

COMMENT ON COLUMN feedback_questions.lineage_id IS 'The question through all editions of its form, as long as its answers can be compared: the id of the first one.';

--rollback ALTER TABLE feedback_questions DROP COLUMN lineage_id;
