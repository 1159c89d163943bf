--liquibase formatted sql

--changeset planner360:20261123_096000_feedback_reminders
ALTER TABLE feedback_invitations
    ADD COLUMN sent_at timestamptz,
    ADD COLUMN reminders integer,
    ADD CONSTRAINT feedback_invitations_reminders_range CHECK (reminders BETWEEN 1 AND 20);
GRANT UPDATE (sent_at, reminders) ON feedback_invitations TO planner_app;

COMMENT ON COLUMN feedback_invitations.sent_at IS 'When it was sent; reminders are counted from here. NULL before, and of what was sent before this was kept.';
COMMENT ON COLUMN feedback_invitations.reminders IS 'The number of the last reminder that the rater was given; NULL for none.';

--rollback ALTER TABLE feedback_invitations DROP COLUMN reminders, DROP COLUMN sent_at;
