--liquibase formatted sql

--changeset planner360:20261106_094000_learning_objective_resources
CREATE TABLE learning_objective_resources (
    organization_id uuid NOT NULL,
    objective_id uuid NOT NULL,
    position integer NOT NULL,
    resource_id uuid NOT NULL,
    CONSTRAINT learning_objective_resources_pk PRIMARY KEY (organization_id, objective_id, position),
    CONSTRAINT learning_objective_resources_objective_fk FOREIGN KEY (organization_id, objective_id)
        REFERENCES learning_objectives (organization_id, id),
    CONSTRAINT learning_objective_resources_resource_fk FOREIGN KEY (organization_id, resource_id)
        REFERENCES learning_resources (organization_id, id),
    CONSTRAINT learning_objective_resources_position_range CHECK (position >= 0)
);

CREATE INDEX learning_objective_resources_resource_idx ON learning_objective_resources (organization_id, resource_id);

ALTER TABLE learning_objective_resources ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_objective_resources FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_objective_resources_tenant ON learning_objective_resources
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON learning_objective_resources TO planner_app;

COMMENT ON TABLE learning_objective_resources IS 'What to use for an objective.';
COMMENT ON COLUMN learning_objective_resources.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_objective_resources.objective_id IS 'The objective.';
COMMENT ON COLUMN learning_objective_resources.position IS 'The order advised, from 0.';
COMMENT ON COLUMN learning_objective_resources.resource_id IS 'The resource.';

--rollback DROP TABLE learning_objective_resources;
