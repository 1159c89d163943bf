--liquibase formatted sql

--changeset planner360:20261103_090000_competency_frameworks
CREATE TABLE competency_frameworks (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    CONSTRAINT competency_frameworks_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT competency_frameworks_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT competency_frameworks_name_key UNIQUE (organization_id, name),
    CONSTRAINT competency_frameworks_name_length CHECK (char_length(name) BETWEEN 1 AND 255)
);

ALTER TABLE competency_frameworks ENABLE ROW LEVEL SECURITY;
ALTER TABLE competency_frameworks FORCE ROW LEVEL SECURITY;
CREATE POLICY competency_frameworks_tenant ON competency_frameworks
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON competency_frameworks TO planner_app;

COMMENT ON TABLE competency_frameworks IS 'The competencies that an organization develops.';
COMMENT ON COLUMN competency_frameworks.organization_id IS 'The tenant.';
COMMENT ON COLUMN competency_frameworks.id IS 'Made by the application.';
COMMENT ON COLUMN competency_frameworks.name IS '1 to 255 characters.';

--rollback DROP TABLE competency_frameworks;
