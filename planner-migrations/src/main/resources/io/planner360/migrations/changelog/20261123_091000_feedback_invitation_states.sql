--liquibase formatted sql

--changeset planner360:20261123_091000_feedback_invitation_states
ALTER TABLE feedback_invitations
    DROP CONSTRAINT feedback_invitations_status_known,
    ADD CONSTRAINT feedback_invitations_status_known
        CHECK (status IN ('pending', 'sent', 'started', 'submitted', 'declined', 'expired', 'revoked'));
GRANT UPDATE (token_expires_at) ON feedback_invitations TO planner_app;

COMMENT ON COLUMN feedback_invitations.status IS 'pending, sent, started, submitted, declined, expired or revoked.';

--rollback REVOKE UPDATE (token_expires_at) ON feedback_invitations FROM planner_app;
--rollback ALTER TABLE feedback_invitations
--rollback     DROP CONSTRAINT feedback_invitations_status_known,
--rollback     ADD CONSTRAINT feedback_invitations_status_known
--rollback         CHECK (status IN ('pending', 'sent', 'started', 'submitted', 'declined', 'expired'));
--rollback COMMENT ON COLUMN feedback_invitations.status IS 'pending, sent, started, submitted, declined or expired.';
