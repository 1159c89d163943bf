--liquibase formatted sql

--changeset planner360:20261125_112000_learning_plan_template_objectives
CREATE TABLE plan_template_objectives (
    organization_id uuid NOT NULL,
    template_id uuid NOT NULL,
    position integer NOT NULL,
    competency_id uuid NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    measure text NOT NULL,
    weight numeric(3, 2) NOT NULL,
    target_level integer NOT NULL,
    due_after_days integer NOT NULL,
    CONSTRAINT plan_template_objectives_pk PRIMARY KEY (organization_id, template_id, position),
    CONSTRAINT plan_template_objectives_template_fk FOREIGN KEY (organization_id, template_id)
        REFERENCES plan_templates (organization_id, id),
    CONSTRAINT plan_template_objectives_level_fk FOREIGN KEY (organization_id, competency_id, target_level)
        REFERENCES competency_levels (organization_id, competency_id, level),
    CONSTRAINT plan_template_objectives_position_range CHECK (position BETWEEN 0 AND 99),
    CONSTRAINT plan_template_objectives_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT plan_template_objectives_reason_length CHECK (char_length(reason) <= 4000),
    CONSTRAINT plan_template_objectives_measure_length CHECK (char_length(measure) <= 1000),
    CONSTRAINT plan_template_objectives_weight_range CHECK (weight > 0),
    CONSTRAINT plan_template_objectives_due_after_days_range CHECK (due_after_days BETWEEN 0 AND 3650)
);

CREATE INDEX plan_template_objectives_level_idx
    ON plan_template_objectives (organization_id, competency_id, target_level);

ALTER TABLE plan_template_objectives ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template_objectives FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_template_objectives_tenant ON plan_template_objectives
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON plan_template_objectives TO planner_app;

COMMENT ON TABLE plan_template_objectives IS 'What the objectives of a template''s plans say.';
COMMENT ON COLUMN plan_template_objectives.organization_id IS 'The tenant.';
COMMENT ON COLUMN plan_template_objectives.template_id IS 'The template.';
COMMENT ON COLUMN plan_template_objectives.position IS 'Order of importance in the template, from 0.';
COMMENT ON COLUMN plan_template_objectives.competency_id IS 'The competency.';
COMMENT ON COLUMN plan_template_objectives.title IS '1 to 255 characters.';
COMMENT ON COLUMN plan_template_objectives.reason IS 'Why this objective, up to 4,000 characters, may be empty.';
COMMENT ON COLUMN plan_template_objectives.measure IS 'By what one sees that it has been reached, up to 1,000 characters, may be empty.';
COMMENT ON COLUMN plan_template_objectives.weight IS 'How much it counts in the plan, 0.01 to 9.99.';
COMMENT ON COLUMN plan_template_objectives.target_level IS 'The level of the competency to be reached.';
COMMENT ON COLUMN plan_template_objectives.due_after_days IS 'How many days after the start of the plan it is due, 0 to 3,650.';

--rollback DROP TABLE plan_template_objectives;
