--liquibase formatted sql

--changeset planner360:20261125_101000_learning_objective_weights
ALTER TABLE learning_objectives
    ADD COLUMN measure text NOT NULL DEFAULT '',
    ADD COLUMN weight numeric(3, 2) NOT NULL DEFAULT 1.00,
    DROP CONSTRAINT learning_objectives_position_key,
    DROP CONSTRAINT learning_objectives_status_known,
    ADD CONSTRAINT learning_objectives_position_key UNIQUE (organization_id, plan_id, position) DEFERRABLE,
    ADD CONSTRAINT learning_objectives_status_known
        CHECK (status IN ('not_started', 'in_progress', 'completed', 'dropped')),
    ADD CONSTRAINT learning_objectives_measure_length CHECK (char_length(measure) <= 1000),
    ADD CONSTRAINT learning_objectives_weight_range CHECK (weight > 0);
ALTER TABLE learning_objectives
    ALTER COLUMN measure DROP DEFAULT,
    ALTER COLUMN weight DROP DEFAULT;

GRANT UPDATE (position, competency_id, title, reason, measure, weight, target_level, due_date)
    ON learning_objectives TO planner_app;

COMMENT ON COLUMN learning_objectives.measure IS 'By what one sees that it has been reached, up to 1,000 characters, may be empty.';
COMMENT ON COLUMN learning_objectives.weight IS 'How much it counts in the plan, 0.01 to 9.99.';
COMMENT ON COLUMN learning_objectives.status IS 'not_started, in_progress, completed, or dropped, which counts nowhere.';

--rollback COMMENT ON COLUMN learning_objectives.status IS 'not_started, in_progress or completed.';
--rollback REVOKE UPDATE (position, competency_id, title, reason, measure, weight, target_level, due_date) ON learning_objectives FROM planner_app;
--rollback ALTER TABLE learning_objectives DROP CONSTRAINT learning_objectives_position_key, DROP CONSTRAINT learning_objectives_status_known, ADD CONSTRAINT learning_objectives_position_key UNIQUE (organization_id, plan_id, position), ADD CONSTRAINT learning_objectives_status_known CHECK (status IN ('not_started', 'in_progress', 'completed')), DROP COLUMN measure, DROP COLUMN weight;
