--liquibase formatted sql

--changeset planner360:20261125_122000_notification_outbox_cursors
CREATE TABLE outbox_cursors (
    organization_id uuid NOT NULL,
    handler text COLLATE "C" NOT NULL,
    position bigint NOT NULL,
    due_at timestamptz,
    CONSTRAINT outbox_cursors_pk PRIMARY KEY (organization_id, handler),
    CONSTRAINT outbox_cursors_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT outbox_cursors_handler_shape CHECK (handler ~ '^[a-z][a-z0-9-]{0,59}$'),
    CONSTRAINT outbox_cursors_position_range CHECK (position >= 0)
);

ALTER TABLE outbox_cursors ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_cursors FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_cursors_tenant ON outbox_cursors
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
-- System work finds the organizations for which something is due by this table, which tells numbers and times and
-- nothing of any event. The pool's login is a member of the role and inherits its policies: it must have become it.
CREATE POLICY outbox_cursors_system ON outbox_cursors
    FOR SELECT TO planner_system
    USING (current_user = 'planner_system');
GRANT SELECT, INSERT, UPDATE (position, due_at) ON outbox_cursors TO planner_app;
GRANT SELECT ON outbox_cursors TO planner_system;

COMMENT ON TABLE outbox_cursors IS 'How far each handler is in the events of an organization. Who claims events for the handler locks its row.';
COMMENT ON COLUMN outbox_cursors.organization_id IS 'The tenant.';
COMMENT ON COLUMN outbox_cursors.handler IS 'The name of the handler: 1 to 60 lower-case letters, digits and hyphens.';
COMMENT ON COLUMN outbox_cursors.position IS 'Events up to this number have become deliveries; 0 where none has.';
COMMENT ON COLUMN outbox_cursors.due_at IS 'Not later than the next delivery is due, but for the length of a lease; NULL where none waits.';

--rollback DROP TABLE outbox_cursors;
