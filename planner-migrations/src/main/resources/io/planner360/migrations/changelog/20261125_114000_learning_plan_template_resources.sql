--liquibase formatted sql

--changeset planner360:20261125_114000_learning_plan_template_resources
CREATE TABLE plan_template_resources (
    organization_id uuid NOT NULL,
    template_id uuid NOT NULL,
    objective integer NOT NULL,
    position integer NOT NULL,
    resource_id uuid NOT NULL,
    CONSTRAINT plan_template_resources_pk PRIMARY KEY (organization_id, template_id, objective, position),
    CONSTRAINT plan_template_resources_objective_fk FOREIGN KEY (organization_id, template_id, objective)
        REFERENCES plan_template_objectives (organization_id, template_id, position),
    CONSTRAINT plan_template_resources_resource_fk FOREIGN KEY (organization_id, resource_id)
        REFERENCES learning_resources (organization_id, id),
    CONSTRAINT plan_template_resources_position_range CHECK (position >= 0)
);

CREATE INDEX plan_template_resources_resource_idx ON plan_template_resources (organization_id, resource_id);

ALTER TABLE plan_template_resources ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template_resources FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_template_resources_tenant ON plan_template_resources
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON plan_template_resources TO planner_app;

COMMENT ON TABLE plan_template_resources IS 'What to use for an objective of a template.';
COMMENT ON COLUMN plan_template_resources.organization_id IS 'The tenant.';
COMMENT ON COLUMN plan_template_resources.template_id IS 'The template.';
COMMENT ON COLUMN plan_template_resources.objective IS 'The position of the objective.';
COMMENT ON COLUMN plan_template_resources.position IS 'The order advised, from 0.';
COMMENT ON COLUMN plan_template_resources.resource_id IS 'The resource.';

--rollback DROP TABLE plan_template_resources;
