--liquibase formatted sql

--changeset planner360:20261125_104000_learning_progress_evidence
ALTER TABLE learning_progress
    ADD COLUMN evidence text,
    ADD COLUMN resource_id uuid,
    ADD COLUMN completed_at timestamptz,
    ADD CONSTRAINT learning_progress_evidence_length CHECK (char_length(evidence) BETWEEN 1 AND 2000),
    ADD CONSTRAINT learning_progress_completed_before_recorded CHECK (completed_at <= recorded_at),
    ADD CONSTRAINT learning_progress_resource_fk FOREIGN KEY (organization_id, resource_id)
        REFERENCES learning_resources (organization_id, id);

DROP INDEX idx_learning_progress_plan;
CREATE INDEX idx_learning_progress_plan ON learning_progress (organization_id, plan_id, completed_at, id);
CREATE INDEX learning_progress_history_idx ON learning_progress (organization_id, plan_id, recorded_at, id);
CREATE INDEX learning_progress_resource_idx ON learning_progress (organization_id, resource_id)
    WHERE resource_id IS NOT NULL;

COMMENT ON COLUMN learning_progress.evidence IS 'A link to what shows it, 1 to 2,000 characters.';
COMMENT ON COLUMN learning_progress.resource_id IS 'What was used.';
COMMENT ON COLUMN learning_progress.completed_at IS 'When the resource, or the objective, was done.';

--rollback DROP INDEX learning_progress_resource_idx, learning_progress_history_idx, idx_learning_progress_plan;
--rollback CREATE INDEX idx_learning_progress_plan ON learning_progress (organization_id, plan_id, recorded_at, id);
--rollback ALTER TABLE learning_progress DROP COLUMN evidence, DROP COLUMN resource_id, DROP COLUMN completed_at;
