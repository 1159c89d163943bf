--liquibase formatted sql

--changeset planner360:20261106_091000_learning_resource_competencies
CREATE TABLE learning_resource_competencies (
    organization_id uuid NOT NULL,
    resource_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    CONSTRAINT learning_resource_competencies_pk PRIMARY KEY (organization_id, resource_id, competency_id),
    CONSTRAINT learning_resource_competencies_resource_fk FOREIGN KEY (organization_id, resource_id)
        REFERENCES learning_resources (organization_id, id),
    CONSTRAINT learning_resource_competencies_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id)
);

CREATE INDEX learning_resource_competencies_competency_idx
    ON learning_resource_competencies (organization_id, competency_id, resource_id);

ALTER TABLE learning_resource_competencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_resource_competencies FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_resource_competencies_tenant ON learning_resource_competencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON learning_resource_competencies TO planner_app;

COMMENT ON TABLE learning_resource_competencies IS 'What a resource develops.';
COMMENT ON COLUMN learning_resource_competencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_resource_competencies.resource_id IS 'The resource.';
COMMENT ON COLUMN learning_resource_competencies.competency_id IS 'A competency that it develops.';

--rollback DROP TABLE learning_resource_competencies;
