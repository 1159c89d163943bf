--liquibase formatted sql

--changeset planner360:20261113_092000_competency_framework_competencies
CREATE TABLE framework_competencies (
    organization_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    category_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    weight numeric(3, 2) NOT NULL,
    CONSTRAINT framework_competencies_pk PRIMARY KEY (organization_id, framework_id, competency_id),
    CONSTRAINT framework_competencies_category_fk FOREIGN KEY (organization_id, framework_id, category_id)
        REFERENCES framework_categories (organization_id, framework_id, category_id),
    CONSTRAINT framework_competencies_position_key UNIQUE (organization_id, framework_id, position),
    CONSTRAINT framework_competencies_name_key UNIQUE (organization_id, framework_id, name),
    CONSTRAINT framework_competencies_position_range CHECK (position >= 0),
    CONSTRAINT framework_competencies_name_length CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT framework_competencies_description_length CHECK (char_length(description) <= 4000),
    CONSTRAINT framework_competencies_weight_range CHECK (weight BETWEEN 0.01 AND 9.99)
);

CREATE INDEX framework_competencies_category_idx
    ON framework_competencies (organization_id, framework_id, category_id);

ALTER TABLE competencies NO FORCE ROW LEVEL SECURITY;
INSERT INTO framework_competencies (organization_id, framework_id, competency_id, category_id, position, name,
                                    description, weight)
    SELECT organization_id, framework_id, id, category_id, position, name, description, weight FROM competencies;
ALTER TABLE competencies FORCE ROW LEVEL SECURITY;

ALTER TABLE framework_competencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE framework_competencies FORCE ROW LEVEL SECURITY;
CREATE POLICY framework_competencies_tenant ON framework_competencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON framework_competencies TO planner_app;

COMMENT ON TABLE framework_competencies IS 'The competencies of one version of a framework, in its words.';
COMMENT ON COLUMN framework_competencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN framework_competencies.framework_id IS 'The version.';
COMMENT ON COLUMN framework_competencies.competency_id IS 'The same in each version in which it means the same; in the catalogue once published.';
COMMENT ON COLUMN framework_competencies.category_id IS 'The primary category.';
COMMENT ON COLUMN framework_competencies.position IS 'Order of display, from 0.';
COMMENT ON COLUMN framework_competencies.name IS '1 to 255 characters, unique in the version.';
COMMENT ON COLUMN framework_competencies.description IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN framework_competencies.weight IS 'How much it counts across competencies, 0.01 to 9.99.';

--rollback DROP TABLE framework_competencies;
