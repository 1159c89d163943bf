--liquibase formatted sql

--changeset planner360:20261125_151000_notification_system_policies
-- As 20261125_150000 does for organizations: the planner is to expect many rows where all tenants are meant.
ALTER POLICY outbox_heads_system ON outbox_heads
    USING (CASE WHEN current_user = 'planner_system' THEN true ELSE false END);
ALTER POLICY outbox_cursors_system ON outbox_cursors
    USING (CASE WHEN current_user = 'planner_system' THEN true ELSE false END);

--rollback ALTER POLICY outbox_cursors_system ON outbox_cursors USING (current_user = 'planner_system');
--rollback ALTER POLICY outbox_heads_system ON outbox_heads USING (current_user = 'planner_system');
