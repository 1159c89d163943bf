--liquibase formatted sql

--changeset planner360:20261125_113000_learning_plan_template_dependencies
CREATE TABLE plan_template_dependencies (
    organization_id uuid NOT NULL,
    template_id uuid NOT NULL,
    position integer NOT NULL,
    depends_on integer NOT NULL,
    CONSTRAINT plan_template_dependencies_pk PRIMARY KEY (organization_id, template_id, position, depends_on),
    CONSTRAINT plan_template_dependencies_objective_fk FOREIGN KEY (organization_id, template_id, position)
        REFERENCES plan_template_objectives (organization_id, template_id, position),
    CONSTRAINT plan_template_dependencies_depends_on_fk FOREIGN KEY (organization_id, template_id, depends_on)
        REFERENCES plan_template_objectives (organization_id, template_id, position),
    CONSTRAINT plan_template_dependencies_on_one_before CHECK (depends_on < position)
);

CREATE INDEX plan_template_dependencies_depends_on_idx
    ON plan_template_dependencies (organization_id, template_id, depends_on);

ALTER TABLE plan_template_dependencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template_dependencies FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_template_dependencies_tenant ON plan_template_dependencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON plan_template_dependencies TO planner_app;

COMMENT ON TABLE plan_template_dependencies IS 'Which objectives of a template are completed before which. Those that wait stand after them.';
COMMENT ON COLUMN plan_template_dependencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN plan_template_dependencies.template_id IS 'The template of both.';
COMMENT ON COLUMN plan_template_dependencies.position IS 'The objective that waits.';
COMMENT ON COLUMN plan_template_dependencies.depends_on IS 'The objective that is completed before.';

--rollback DROP TABLE plan_template_dependencies;
