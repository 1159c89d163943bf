--liquibase formatted sql

--changeset planner360:20261125_123000_notification_outbox_deliveries
CREATE TABLE outbox_deliveries (
    organization_id uuid NOT NULL,
    position bigint NOT NULL,
    handler text COLLATE "C" NOT NULL,
    aggregate_kind text NOT NULL,
    aggregate_id uuid NOT NULL,
    attempts integer NOT NULL,
    due_at timestamptz,
    failed_at timestamptz,
    problem text,
    CONSTRAINT outbox_deliveries_pk PRIMARY KEY (organization_id, position, handler),
    CONSTRAINT outbox_deliveries_event_fk FOREIGN KEY (organization_id, position)
        REFERENCES outbox_events (organization_id, position),
    CONSTRAINT outbox_deliveries_cursor_fk FOREIGN KEY (organization_id, handler)
        REFERENCES outbox_cursors (organization_id, handler),
    CONSTRAINT outbox_deliveries_aggregate_kind_shape CHECK (aggregate_kind ~ '^[a-z_]{1,60}$'),
    CONSTRAINT outbox_deliveries_attempts_range CHECK (attempts >= 0),
    CONSTRAINT outbox_deliveries_due_or_failed CHECK (due_at IS NOT NULL OR failed_at IS NOT NULL),
    CONSTRAINT outbox_deliveries_failed_with_problem CHECK ((failed_at IS NULL) = (problem IS NULL)),
    CONSTRAINT outbox_deliveries_problem_length CHECK (char_length(problem) BETWEEN 1 AND 1000)
);

CREATE INDEX outbox_deliveries_aggregate_idx
    ON outbox_deliveries (organization_id, handler, aggregate_kind, aggregate_id, position);
CREATE INDEX outbox_deliveries_dead_idx ON outbox_deliveries (organization_id, handler, position) WHERE due_at IS NULL;

ALTER TABLE outbox_deliveries ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_deliveries FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_deliveries_tenant ON outbox_deliveries
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE, UPDATE (attempts, due_at, failed_at, problem) ON outbox_deliveries TO planner_app;

COMMENT ON TABLE outbox_deliveries IS 'Events that a handler has not got yet. The first of each aggregate can be claimed; what is delivered is deleted.';
COMMENT ON COLUMN outbox_deliveries.organization_id IS 'The tenant.';
COMMENT ON COLUMN outbox_deliveries.position IS 'The event.';
COMMENT ON COLUMN outbox_deliveries.handler IS 'For whom.';
COMMENT ON COLUMN outbox_deliveries.aggregate_kind IS 'As in the event: later events of an aggregate wait for earlier ones.';
COMMENT ON COLUMN outbox_deliveries.aggregate_id IS 'As in the event.';
COMMENT ON COLUMN outbox_deliveries.attempts IS 'How often it was claimed since it was stored or retried by hand.';
COMMENT ON COLUMN outbox_deliveries.due_at IS 'When it can be claimed: its next try, or the end of the lease. NULL for a dead letter.';
COMMENT ON COLUMN outbox_deliveries.failed_at IS 'When the handler last failed on it.';
COMMENT ON COLUMN outbox_deliveries.problem IS 'The types of what the handler threw then, without messages.';

--rollback DROP TABLE outbox_deliveries;
