--liquibase formatted sql

--changeset planner360:20261103_091000_competency_categories
CREATE TABLE competency_categories (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    framework_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT competency_categories_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT competency_categories_framework_fk FOREIGN KEY (organization_id, framework_id)
        REFERENCES competency_frameworks (organization_id, id),
    CONSTRAINT competency_categories_framework_key UNIQUE (organization_id, framework_id, id),
    CONSTRAINT competency_categories_position_key UNIQUE (organization_id, framework_id, position),
    CONSTRAINT competency_categories_name_key UNIQUE (organization_id, framework_id, name),
    CONSTRAINT competency_categories_position_range CHECK (position >= 0),
    CONSTRAINT competency_categories_name_length CHECK (char_length(name) BETWEEN 1 AND 255)
);

ALTER TABLE competency_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE competency_categories FORCE ROW LEVEL SECURITY;
CREATE POLICY competency_categories_tenant ON competency_categories
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON competency_categories TO planner_app;

COMMENT ON TABLE competency_categories IS 'Groups of competencies that belong together.';
COMMENT ON COLUMN competency_categories.organization_id IS 'The tenant.';
COMMENT ON COLUMN competency_categories.id IS 'Made by the application.';
COMMENT ON COLUMN competency_categories.framework_id IS 'The framework it is part of.';
COMMENT ON COLUMN competency_categories.position IS 'Order of display in the framework, from 0.';
COMMENT ON COLUMN competency_categories.name IS '1 to 255 characters, unique in the framework.';

--rollback DROP TABLE competency_categories;
