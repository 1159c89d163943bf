--liquibase formatted sql

--changeset planner360:20261125_102000_learning_objective_dependencies
CREATE TABLE learning_objective_dependencies (
    organization_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    objective_id uuid NOT NULL,
    depends_on_id uuid NOT NULL,
    CONSTRAINT learning_objective_dependencies_pk PRIMARY KEY (organization_id, plan_id, objective_id, depends_on_id),
    CONSTRAINT learning_objective_dependencies_objective_fk FOREIGN KEY (organization_id, plan_id, objective_id)
        REFERENCES learning_objectives (organization_id, plan_id, id),
    CONSTRAINT learning_objective_dependencies_depends_on_fk FOREIGN KEY (organization_id, plan_id, depends_on_id)
        REFERENCES learning_objectives (organization_id, plan_id, id),
    CONSTRAINT learning_objective_dependencies_on_another CHECK (objective_id <> depends_on_id)
);

CREATE INDEX learning_objective_dependencies_depends_on_idx
    ON learning_objective_dependencies (organization_id, plan_id, depends_on_id);

ALTER TABLE learning_objective_dependencies ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_objective_dependencies FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_objective_dependencies_tenant ON learning_objective_dependencies
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON learning_objective_dependencies TO planner_app;

COMMENT ON TABLE learning_objective_dependencies IS 'Which objectives of a plan are completed before which. No chain of them leads back.';
COMMENT ON COLUMN learning_objective_dependencies.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_objective_dependencies.plan_id IS 'The plan of both.';
COMMENT ON COLUMN learning_objective_dependencies.objective_id IS 'The objective that waits.';
COMMENT ON COLUMN learning_objective_dependencies.depends_on_id IS 'The objective that is completed before.';

--rollback DROP TABLE learning_objective_dependencies;
