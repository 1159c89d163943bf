--liquibase formatted sql

--changeset planner360:20261125_143000_insight_analytics_events
CREATE TABLE analytics_events (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    subject_id uuid,
    actor_id uuid,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT analytics_events_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT analytics_events_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT analytics_events_actor_fk FOREIGN KEY (organization_id, actor_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT analytics_events_kind_known
        CHECK (kind IN ('report_read', 'plan_opened', 'resource_opened', 'dashboard_opened', 'signed_in')),
    CONSTRAINT analytics_events_subject_of_kind CHECK ((kind = 'signed_in') = (subject_id IS NULL))
);

CREATE INDEX analytics_events_time_idx ON analytics_events (organization_id, occurred_at, id);
CREATE INDEX analytics_events_actor_idx ON analytics_events (organization_id, actor_id) WHERE actor_id IS NOT NULL;

ALTER TABLE analytics_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE analytics_events FORCE ROW LEVEL SECURITY;
CREATE POLICY analytics_events_tenant ON analytics_events
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON analytics_events TO planner_app;

COMMENT ON TABLE analytics_events IS 'What was done with the product. Events are added and never changed, and none is of a rater.';
COMMENT ON COLUMN analytics_events.organization_id IS 'The tenant.';
COMMENT ON COLUMN analytics_events.id IS 'Made by the application.';
COMMENT ON COLUMN analytics_events.kind IS 'report_read, plan_opened, resource_opened, dashboard_opened or signed_in.';
COMMENT ON COLUMN analytics_events.subject_id IS 'The cycle, plan, resource or dashboard that the kind speaks of; it may be gone.';
COMMENT ON COLUMN analytics_events.actor_id IS 'Who did it, where it is to be known.';
COMMENT ON COLUMN analytics_events.occurred_at IS 'When it was done.';

--rollback DROP TABLE analytics_events;
