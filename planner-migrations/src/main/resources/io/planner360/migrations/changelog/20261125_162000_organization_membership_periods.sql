--liquibase formatted sql

--changeset planner360:20261125_162000_organization_membership_periods
-- Each period but the first begins where the one before ended, so that they neither overlap nor leave a gap.
CREATE TABLE membership_periods (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    number integer NOT NULL,
    previous_number integer GENERATED ALWAYS AS (nullif(number - 1, 0)) STORED,
    manager_id uuid,
    job_title text NOT NULL,
    department text NOT NULL,
    status text NOT NULL,
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT membership_periods_pk PRIMARY KEY (organization_id, user_id, number),
    CONSTRAINT membership_periods_end_key UNIQUE (organization_id, user_id, number, ended_at),
    CONSTRAINT membership_periods_member_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT membership_periods_manager_fk FOREIGN KEY (organization_id, manager_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT membership_periods_previous_fk FOREIGN KEY (organization_id, user_id, previous_number, started_at)
        REFERENCES membership_periods (organization_id, user_id, number, ended_at),
    CONSTRAINT membership_periods_number_positive CHECK (number >= 1),
    CONSTRAINT membership_periods_manager_is_another CHECK (manager_id <> user_id),
    CONSTRAINT membership_periods_job_title_length CHECK (char_length(job_title) <= 200),
    CONSTRAINT membership_periods_department_length CHECK (char_length(department) <= 100),
    CONSTRAINT membership_periods_status_known CHECK (status IN ('pending', 'active', 'deactivated')),
    CONSTRAINT membership_periods_begin_before_end CHECK (started_at <= ended_at)
);

CREATE UNIQUE INDEX membership_periods_open_idx ON membership_periods (organization_id, user_id) WHERE ended_at IS NULL;
CREATE INDEX membership_periods_previous_idx
    ON membership_periods (organization_id, user_id, previous_number, started_at) WHERE previous_number IS NOT NULL;
CREATE INDEX membership_periods_manager_idx ON membership_periods (organization_id, manager_id, user_id)
    WHERE manager_id IS NOT NULL;
CREATE INDEX membership_periods_department_idx ON membership_periods (organization_id, department, user_id);

-- When a membership was made was not written down. The account's own age is not for the organization to know, so the
-- first period begins with the organization. Its owner is held to the policies of a table unless they are lifted.
ALTER TABLE organizations NO FORCE ROW LEVEL SECURITY;
ALTER TABLE user_organizations NO FORCE ROW LEVEL SECURITY;
INSERT INTO membership_periods
    (organization_id, user_id, number, manager_id, job_title, department, status, started_at)
SELECT member.organization_id, member.user_id, 1, member.manager_id, member.job_title, member.department,
    member.status, organization.created_at
FROM user_organizations member
JOIN organizations organization ON organization.id = member.organization_id;
ALTER TABLE user_organizations FORCE ROW LEVEL SECURITY;
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;

ALTER TABLE membership_periods ENABLE ROW LEVEL SECURITY;
ALTER TABLE membership_periods FORCE ROW LEVEL SECURITY;
CREATE POLICY membership_periods_tenant ON membership_periods
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (ended_at) ON membership_periods TO planner_app;

COMMENT ON TABLE membership_periods IS 'What an organization said of a member from when to when. The open period says what user_organizations says.';
COMMENT ON COLUMN membership_periods.organization_id IS 'The tenant.';
COMMENT ON COLUMN membership_periods.user_id IS 'The member.';
COMMENT ON COLUMN membership_periods.number IS '1 for the first period of a membership, and one more for each that follows.';
COMMENT ON COLUMN membership_periods.previous_number IS 'The number of the period before, at whose end this one begins; NULL for the first.';
COMMENT ON COLUMN membership_periods.manager_id IS 'Who managed the member.';
COMMENT ON COLUMN membership_periods.job_title IS 'Up to 200 characters, may be empty.';
COMMENT ON COLUMN membership_periods.department IS 'Up to 100 characters, may be empty.';
COMMENT ON COLUMN membership_periods.status IS 'pending, active or deactivated.';
COMMENT ON COLUMN membership_periods.started_at IS 'When it began; the first periods of memberships from before this table began with the organization.';
COMMENT ON COLUMN membership_periods.ended_at IS 'The first instant that does not belong to it; NULL for the one that is open.';

--rollback DROP TABLE membership_periods;
