--liquibase formatted sql

--changeset planner360:20261113_093000_competency_framework_competency_categories
CREATE TABLE framework_competency_categories (
    organization_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    category_id uuid NOT NULL,
    position integer NOT NULL,
    CONSTRAINT framework_competency_categories_pk
        PRIMARY KEY (organization_id, framework_id, competency_id, category_id),
    CONSTRAINT framework_competency_categories_competency_fk
        FOREIGN KEY (organization_id, framework_id, competency_id)
        REFERENCES framework_competencies (organization_id, framework_id, competency_id),
    CONSTRAINT framework_competency_categories_category_fk
        FOREIGN KEY (organization_id, framework_id, category_id)
        REFERENCES framework_categories (organization_id, framework_id, category_id),
    CONSTRAINT framework_competency_categories_position_range CHECK (position >= 0)
);

CREATE INDEX framework_competency_categories_category_idx
    ON framework_competency_categories (organization_id, framework_id, category_id);

ALTER TABLE framework_competency_categories ENABLE ROW LEVEL SECURITY;
ALTER TABLE framework_competency_categories FORCE ROW LEVEL SECURITY;
CREATE POLICY framework_competency_categories_tenant ON framework_competency_categories
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON framework_competency_categories TO planner_app;

COMMENT ON TABLE framework_competency_categories IS 'Further categories of competencies in one version of a framework.';
COMMENT ON COLUMN framework_competency_categories.organization_id IS 'The tenant.';
COMMENT ON COLUMN framework_competency_categories.framework_id IS 'The version.';
COMMENT ON COLUMN framework_competency_categories.competency_id IS 'The competency.';
COMMENT ON COLUMN framework_competency_categories.category_id IS 'In which it is shown besides its primary category.';
COMMENT ON COLUMN framework_competency_categories.position IS 'Order among the further categories of the competency, from 0.';

--rollback DROP TABLE framework_competency_categories;
