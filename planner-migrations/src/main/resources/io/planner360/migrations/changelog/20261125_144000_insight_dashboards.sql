--liquibase formatted sql

--changeset planner360:20261125_144000_insight_dashboards
CREATE TABLE dashboards (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    title text NOT NULL,
    shared boolean NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT dashboards_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT dashboards_owner_fk FOREIGN KEY (organization_id, owner_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT dashboards_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT dashboards_version_positive CHECK (version >= 1)
);

CREATE INDEX dashboards_owner_idx ON dashboards (organization_id, owner_id, id);

ALTER TABLE dashboards ENABLE ROW LEVEL SECURITY;
ALTER TABLE dashboards FORCE ROW LEVEL SECURITY;
CREATE POLICY dashboards_tenant ON dashboards
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (shared, version), DELETE ON dashboards TO planner_app;

COMMENT ON TABLE dashboards IS 'What a person wants to see together.';
COMMENT ON COLUMN dashboards.organization_id IS 'The tenant.';
COMMENT ON COLUMN dashboards.id IS 'Made by the application.';
COMMENT ON COLUMN dashboards.owner_id IS 'Who made it, and alone may change it.';
COMMENT ON COLUMN dashboards.title IS '1 to 255 characters.';
COMMENT ON COLUMN dashboards.shared IS 'True where every member may see it, each with their own rights.';
COMMENT ON COLUMN dashboards.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE dashboards;
