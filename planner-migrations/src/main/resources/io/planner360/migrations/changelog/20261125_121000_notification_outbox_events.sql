--liquibase formatted sql

--changeset planner360:20261125_121000_notification_outbox_events
CREATE TABLE outbox_events (
    organization_id uuid NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL,
    aggregate_kind text NOT NULL,
    aggregate_id uuid NOT NULL,
    attributes text NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT outbox_events_pk PRIMARY KEY (organization_id, position),
    CONSTRAINT outbox_events_head_fk FOREIGN KEY (organization_id) REFERENCES outbox_heads (organization_id),
    CONSTRAINT outbox_events_position_positive CHECK (position >= 1),
    CONSTRAINT outbox_events_kind_shape CHECK (kind ~ '^[a-z]+[.][a-z_]{1,60}$'),
    CONSTRAINT outbox_events_aggregate_kind_shape CHECK (aggregate_kind ~ '^[a-z_]{1,60}$'),
    CONSTRAINT outbox_events_attributes_shape
        CHECK (attributes ~ '^([a-zA-Z]{1,40}=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}( |$))*$')
);

CREATE INDEX outbox_events_occurred_at_idx ON outbox_events (organization_id, occurred_at);

ALTER TABLE outbox_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox_events FORCE ROW LEVEL SECURITY;
CREATE POLICY outbox_events_tenant ON outbox_events
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON outbox_events TO planner_app;

COMMENT ON TABLE outbox_events IS 'What has happened, stored with the change itself: ids only, no names, addresses or texts, and nothing about answers.';
COMMENT ON COLUMN outbox_events.organization_id IS 'The tenant.';
COMMENT ON COLUMN outbox_events.position IS 'Its number in the organization, from 1 in the order of storing.';
COMMENT ON COLUMN outbox_events.kind IS 'What happened: feature, dot, and a word of it, as in feedback.cycle_closed.';
COMMENT ON COLUMN outbox_events.aggregate_kind IS 'To what kind of thing it happened, as in feedback_cycle.';
COMMENT ON COLUMN outbox_events.aggregate_id IS 'To which one. No foreign key: the event outlives what it speaks of.';
COMMENT ON COLUMN outbox_events.attributes IS 'Other ids that belong to it: name=id, ordered by name, separated by a blank.';
COMMENT ON COLUMN outbox_events.occurred_at IS 'When it happened; the time from which on it is kept for a while.';

--rollback DROP TABLE outbox_events;
