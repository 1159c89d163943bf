--liquibase formatted sql

--changeset planner360:20261113_091000_competency_framework_categories
CREATE TABLE framework_categories (
    organization_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    category_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT framework_categories_pk PRIMARY KEY (organization_id, framework_id, category_id),
    CONSTRAINT framework_categories_framework_fk FOREIGN KEY (organization_id, framework_id)
        REFERENCES competency_frameworks (organization_id, id),
    CONSTRAINT framework_categories_position_key UNIQUE (organization_id, framework_id, position),
    CONSTRAINT framework_categories_name_key UNIQUE (organization_id, framework_id, name),
    CONSTRAINT framework_categories_position_range CHECK (position >= 0),
    CONSTRAINT framework_categories_name_length CHECK (char_length(name) BETWEEN 1 AND 255)
);

ALTER TABLE competency_categories NO FORCE ROW LEVEL SECURITY;
INSERT INTO framework_categories (organization_id, framework_id, category_id, position, name)
    SELECT organization_id, framework_id, id, position, name FROM competency_categories;
ALTER TABLE competency_categories FORCE ROW LEVEL SECURITY;

ALTER TABLE framework_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE framework_categories FORCE ROW LEVEL SECURITY;
CREATE POLICY framework_categories_tenant ON framework_categories
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON framework_categories TO planner_app;

COMMENT ON TABLE framework_categories IS 'The categories of one version of a framework.';
COMMENT ON COLUMN framework_categories.organization_id IS 'The tenant.';
COMMENT ON COLUMN framework_categories.framework_id IS 'The version.';
COMMENT ON COLUMN framework_categories.category_id IS 'The same in each version in which it means the same; in the catalogue once published.';
COMMENT ON COLUMN framework_categories.position IS 'Order of display, from 0.';
COMMENT ON COLUMN framework_categories.name IS '1 to 255 characters, unique in the version.';

--rollback DROP TABLE framework_categories;
