--liquibase formatted sql

--changeset planner360:20261103_092000_competency_competencies
CREATE TABLE competencies (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    framework_id uuid NOT NULL,
    category_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    weight numeric(3, 2) NOT NULL,
    CONSTRAINT competencies_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT competencies_category_fk FOREIGN KEY (organization_id, framework_id, category_id)
        REFERENCES competency_categories (organization_id, framework_id, id),
    CONSTRAINT competencies_position_key UNIQUE (organization_id, framework_id, position),
    CONSTRAINT competencies_name_key UNIQUE (organization_id, framework_id, name),
    CONSTRAINT competencies_position_range CHECK (position >= 0),
    CONSTRAINT competencies_name_length CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT competencies_description_length CHECK (char_length(description) <= 4000),
    CONSTRAINT competencies_weight_range CHECK (weight BETWEEN 0.01 AND 9.99)
);

CREATE INDEX competencies_category_idx ON competencies (organization_id, framework_id, category_id);

ALTER TABLE competencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE competencies FORCE ROW LEVEL SECURITY;
CREATE POLICY competencies_tenant ON competencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON competencies TO planner_app;

COMMENT ON TABLE competencies IS 'What a person can be good at.';
COMMENT ON COLUMN competencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN competencies.id IS 'Made by the application.';
COMMENT ON COLUMN competencies.framework_id IS 'The framework it is part of.';
COMMENT ON COLUMN competencies.category_id IS 'A category of the same framework.';
COMMENT ON COLUMN competencies.position IS 'Order of display in the framework, from 0.';
COMMENT ON COLUMN competencies.name IS '1 to 255 characters, unique in the framework.';
COMMENT ON COLUMN competencies.description IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN competencies.weight IS 'How much it counts across competencies, 0.01 to 9.99.';

--rollback DROP TABLE competencies;
