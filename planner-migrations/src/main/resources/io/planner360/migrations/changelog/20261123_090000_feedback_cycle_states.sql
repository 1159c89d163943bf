--liquibase formatted sql

--changeset planner360:20261123_090000_feedback_cycle_states
ALTER TABLE feedback_cycles
    DROP CONSTRAINT feedback_cycles_status_known,
    DROP CONSTRAINT feedback_cycles_closed_at_while_closed,
    ADD CONSTRAINT feedback_cycles_status_known
        CHECK (status IN ('draft', 'nominating', 'collecting', 'closed', 'archived', 'cancelled')),
    ADD CONSTRAINT feedback_cycles_closed_at_while_closed
        CHECK ((status IN ('closed', 'archived')) = (closed_at IS NOT NULL));

COMMENT ON COLUMN feedback_cycles.status IS 'draft, nominating, collecting, closed, archived or cancelled.';
COMMENT ON COLUMN feedback_cycles.closed_at IS 'When it was closed; present exactly while closed or archived.';

--rollback ALTER TABLE feedback_cycles
--rollback     DROP CONSTRAINT feedback_cycles_status_known,
--rollback     DROP CONSTRAINT feedback_cycles_closed_at_while_closed,
--rollback     ADD CONSTRAINT feedback_cycles_status_known CHECK (status IN ('draft', 'collecting', 'closed')),
--rollback     ADD CONSTRAINT feedback_cycles_closed_at_while_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL));
--rollback COMMENT ON COLUMN feedback_cycles.status IS 'draft, collecting or closed.';
--rollback COMMENT ON COLUMN feedback_cycles.closed_at IS 'When it was closed; present exactly while closed.';
