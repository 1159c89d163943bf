--liquibase formatted sql

--changeset planner360:20261125_120000_notification_outbox_heads
CREATE TABLE outbox_heads (
    organization_id uuid NOT NULL,
    position bigint NOT NULL,
    oldest_at timestamptz,
    CONSTRAINT outbox_heads_pk PRIMARY KEY (organization_id),
    CONSTRAINT outbox_heads_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT outbox_heads_position_positive CHECK (position >= 1)
);

ALTER TABLE outbox_heads ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_heads FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_heads_tenant ON outbox_heads
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
-- System work finds the organizations for which something is due by this table, which tells numbers and times and
-- nothing of any event. The pool's login is a member of the role and inherits its policies: it must have become it.
CREATE POLICY outbox_heads_system ON outbox_heads
    FOR SELECT TO planner_system
    USING (current_user = 'planner_system');
GRANT SELECT, INSERT, UPDATE (position, oldest_at) ON outbox_heads TO planner_app;
GRANT SELECT ON outbox_heads TO planner_system;

COMMENT ON TABLE outbox_heads IS 'How far the events of an organization are numbered. Its row is locked until an event is committed, so that events become visible in the order of their numbers.';
COMMENT ON COLUMN outbox_heads.organization_id IS 'The tenant.';
COMMENT ON COLUMN outbox_heads.position IS 'The number of the newest event.';
COMMENT ON COLUMN outbox_heads.oldest_at IS 'When the oldest event occurred that is still kept; NULL where none is.';

--rollback DROP TABLE outbox_heads;
