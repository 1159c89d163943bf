--liquibase formatted sql

--changeset planner360:20261125_111000_learning_plan_templates
CREATE TABLE plan_templates (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    retired boolean NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT plan_templates_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT plan_templates_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT plan_templates_name_length CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT plan_templates_description_length CHECK (char_length(description) <= 4000),
    CONSTRAINT plan_templates_version_positive CHECK (version >= 1)
);

CREATE INDEX plan_templates_retired_idx ON plan_templates (organization_id, retired, id);

ALTER TABLE plan_templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_templates FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_templates_tenant ON plan_templates
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (name, description, retired, version) ON plan_templates TO planner_app;

COMMENT ON TABLE plan_templates IS 'From which learning plans are made. Plans do not change with their template.';
COMMENT ON COLUMN plan_templates.organization_id IS 'The tenant.';
COMMENT ON COLUMN plan_templates.id IS 'Made by the application.';
COMMENT ON COLUMN plan_templates.name IS 'The title of its plans, 1 to 255 characters.';
COMMENT ON COLUMN plan_templates.description IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN plan_templates.retired IS 'True for one from which no more plans are made.';
COMMENT ON COLUMN plan_templates.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE plan_templates;
