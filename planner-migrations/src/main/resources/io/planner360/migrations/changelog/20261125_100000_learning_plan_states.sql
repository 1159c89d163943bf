--liquibase formatted sql

--changeset planner360:20261125_100000_learning_plan_states
ALTER TABLE learning_plans
    ALTER COLUMN cycle_id DROP NOT NULL,
    ADD COLUMN description text NOT NULL DEFAULT '',
    ADD COLUMN ai_analysis jsonb,
    ADD COLUMN actual_completion_date date,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    DROP CONSTRAINT learning_plans_cycle_key,
    DROP CONSTRAINT learning_plans_status_known,
    ADD CONSTRAINT learning_plans_status_known
        CHECK (status IN ('draft', 'in_review', 'active', 'completed', 'cancelled')),
    ADD CONSTRAINT learning_plans_description_length CHECK (char_length(description) <= 4000),
    ADD CONSTRAINT learning_plans_analysis_of_a_report CHECK (ai_analysis IS NULL OR cycle_id IS NOT NULL),
    ADD CONSTRAINT learning_plans_completion_while_completed
        CHECK ((status = 'completed') = (actual_completion_date IS NOT NULL)),
    ADD CONSTRAINT learning_plans_member_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id);
ALTER TABLE learning_plans
    ALTER COLUMN description DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT;

CREATE UNIQUE INDEX learning_plans_cycle_key ON learning_plans (organization_id, user_id, cycle_id)
    WHERE status <> 'cancelled';
CREATE INDEX learning_plans_target_idx ON learning_plans (organization_id, cycle_id, user_id);

GRANT UPDATE (title, description, start_date, target_completion_date, actual_completion_date, updated_at)
    ON learning_plans TO planner_app;

COMMENT ON TABLE learning_plans IS 'What a person plans to learn, made from the released report of a cycle or by hand.';
COMMENT ON COLUMN learning_plans.cycle_id IS 'The cycle from whose report it was made; the person is its target. NULL for one made by hand.';
COMMENT ON COLUMN learning_plans.description IS 'Up to 4,000 characters, may be empty.';
COMMENT ON COLUMN learning_plans.ai_analysis IS 'What the advisor based it on: its name and version, the report, and the published gaps it was shown. NULL for one made by hand, and for those made before this was kept.';
COMMENT ON COLUMN learning_plans.status IS 'draft: nobody has agreed to it; in_review: waits for approval; active: progress is recorded; completed; cancelled.';
COMMENT ON COLUMN learning_plans.target_completion_date IS 'When it shall be done.';
COMMENT ON COLUMN learning_plans.actual_completion_date IS 'The day, in UTC, on which it was completed; present exactly while it is.';
COMMENT ON COLUMN learning_plans.created_at IS 'When it was made; of those made before this was kept, when that began.';
COMMENT ON COLUMN learning_plans.updated_at IS 'When it was last changed, its objectives included.';

--rollback COMMENT ON COLUMN learning_plans.target_completion_date IS 'When the last objective is due; the start date where there is none.';
--rollback COMMENT ON COLUMN learning_plans.status IS 'draft: nobody has agreed to it; active: progress is recorded.';
--rollback COMMENT ON COLUMN learning_plans.cycle_id IS 'The cycle from whose report it was made; the person is its target.';
--rollback COMMENT ON TABLE learning_plans IS 'A person''s plan, made from the released report of a cycle.';
--rollback REVOKE UPDATE (title, description, start_date, target_completion_date, actual_completion_date, updated_at) ON learning_plans FROM planner_app;
--rollback DROP INDEX learning_plans_target_idx, learning_plans_cycle_key;
--rollback ALTER TABLE learning_plans DROP CONSTRAINT learning_plans_member_fk, DROP CONSTRAINT learning_plans_status_known, ADD CONSTRAINT learning_plans_status_known CHECK (status IN ('draft', 'active')), ADD CONSTRAINT learning_plans_cycle_key UNIQUE (organization_id, user_id, cycle_id), DROP COLUMN description, DROP COLUMN ai_analysis, DROP COLUMN actual_completion_date, DROP COLUMN created_at, DROP COLUMN updated_at, ALTER COLUMN cycle_id SET NOT NULL;
