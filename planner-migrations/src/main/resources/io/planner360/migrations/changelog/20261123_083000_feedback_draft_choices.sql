--liquibase formatted sql

--changeset planner360:20261123_083000_feedback_draft_choices
ALTER TABLE feedback_invitations
    ADD COLUMN draft_choices text[],
    ADD CONSTRAINT feedback_invitations_draft_choices_while_started CHECK (draft_choices IS NULL OR status = 'started'),
    ADD CONSTRAINT feedback_invitations_draft_choices_parallel
        CHECK (cardinality(draft_question_ids) = cardinality(draft_choices));

GRANT UPDATE (draft_choices) ON feedback_invitations TO planner_app;

COMMENT ON COLUMN feedback_invitations.draft_choices IS 'At the place of its question the codes of the options chosen, with commas between them; NULL for what is no choice. Drafts from before there were choices have no such list.';

--rollback ALTER TABLE feedback_invitations
--rollback     DROP CONSTRAINT feedback_invitations_draft_choices_parallel,
--rollback     DROP CONSTRAINT feedback_invitations_draft_choices_while_started,
--rollback     DROP COLUMN draft_choices;
