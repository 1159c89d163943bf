--liquibase formatted sql

--changeset planner360:20261123_097000_feedback_reminder_schedules
CREATE TABLE feedback_reminder_schedules (
    organization_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    first_after_days integer NOT NULL,
    every_days integer NOT NULL,
    most integer NOT NULL,
    CONSTRAINT feedback_reminder_schedules_pk PRIMARY KEY (organization_id, cycle_id),
    CONSTRAINT feedback_reminder_schedules_cycle_fk FOREIGN KEY (organization_id, cycle_id)
        REFERENCES feedback_cycles (organization_id, id),
    CONSTRAINT feedback_reminder_schedules_first_after_days_range CHECK (first_after_days BETWEEN 1 AND 365),
    CONSTRAINT feedback_reminder_schedules_every_days_range CHECK (every_days BETWEEN 1 AND 365),
    CONSTRAINT feedback_reminder_schedules_most_range CHECK (most BETWEEN 1 AND 20)
);

ALTER TABLE feedback_reminder_schedules ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_reminder_schedules FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_reminder_schedules_tenant ON feedback_reminder_schedules
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (first_after_days, every_days, most), DELETE ON feedback_reminder_schedules TO planner_app;

COMMENT ON TABLE feedback_reminder_schedules IS 'When raters of a cycle who have not answered are reminded. A cycle without a row reminds nobody.';
COMMENT ON COLUMN feedback_reminder_schedules.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_reminder_schedules.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_reminder_schedules.first_after_days IS 'Days of 24 hours from the sending to the first reminder.';
COMMENT ON COLUMN feedback_reminder_schedules.every_days IS 'Days of 24 hours from each reminder to the next.';
COMMENT ON COLUMN feedback_reminder_schedules.most IS 'How many reminders a rater is given at most for an invitation.';

--rollback DROP TABLE feedback_reminder_schedules;
