--liquibase formatted sql

--changeset planner360:20261123_101000_feedback_nominations
CREATE TABLE feedback_nominations (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    target_user_id uuid NOT NULL,
    rater_user_id uuid,
    external_rater_id uuid,
    rater_group text COLLATE "C" NOT NULL,
    status text NOT NULL,
    rejection_reason text,
    version bigint NOT NULL,
    CONSTRAINT feedback_nominations_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_nominations_target_fk FOREIGN KEY (organization_id, cycle_id, target_user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT feedback_nominations_rater_fk FOREIGN KEY (organization_id, rater_user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT feedback_nominations_external_rater_fk FOREIGN KEY (organization_id, external_rater_id)
        REFERENCES external_raters (organization_id, id),
    CONSTRAINT feedback_nominations_rater_key
        UNIQUE NULLS NOT DISTINCT (organization_id, cycle_id, target_user_id, rater_user_id, external_rater_id),
    CONSTRAINT feedback_nominations_one_rater CHECK (num_nonnulls(rater_user_id, external_rater_id) = 1),
    CONSTRAINT feedback_nominations_rater_group_shape CHECK (rater_group ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    CONSTRAINT feedback_nominations_self_is_target
        CHECK ((rater_group = 'SELF') = (rater_user_id IS NOT DISTINCT FROM target_user_id)),
    CONSTRAINT feedback_nominations_external_group
        CHECK (CASE
            WHEN external_rater_id IS NULL THEN rater_group <> 'EXTERNAL'
            ELSE rater_group NOT IN ('SELF', 'MANAGER') END),
    CONSTRAINT feedback_nominations_status_known
        CHECK (status IN ('proposed', 'approved', 'rejected', 'withdrawn')),
    CONSTRAINT feedback_nominations_rejection_reason_length CHECK (char_length(rejection_reason) BETWEEN 1 AND 2000),
    CONSTRAINT feedback_nominations_rejection_reason_while_rejected
        CHECK ((status = 'rejected') = (rejection_reason IS NOT NULL)),
    CONSTRAINT feedback_nominations_version_positive CHECK (version >= 1)
);

CREATE INDEX feedback_nominations_rater_idx ON feedback_nominations (organization_id, rater_user_id)
    WHERE rater_user_id IS NOT NULL;
CREATE INDEX feedback_nominations_external_rater_idx ON feedback_nominations (organization_id, external_rater_id)
    WHERE external_rater_id IS NOT NULL;
CREATE INDEX feedback_nominations_proposed_idx ON feedback_nominations (organization_id, cycle_id, id)
    WHERE status = 'proposed';

ALTER TABLE feedback_nominations ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_nominations FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_nominations_tenant ON feedback_nominations
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, rejection_reason, version) ON feedback_nominations TO planner_app;

COMMENT ON TABLE feedback_nominations IS 'Proposals to ask one rater about one target in one cycle, whatever became of them.';
COMMENT ON COLUMN feedback_nominations.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_nominations.id IS 'Made by the application.';
COMMENT ON COLUMN feedback_nominations.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_nominations.target_user_id IS 'Who is to be rated; enrolled in the cycle.';
COMMENT ON COLUMN feedback_nominations.rater_user_id IS 'The rater, where a member of the organization.';
COMMENT ON COLUMN feedback_nominations.external_rater_id IS 'The rater, where somebody outside.';
COMMENT ON COLUMN feedback_nominations.rater_group IS 'The group in which the rater is to be invited.';
COMMENT ON COLUMN feedback_nominations.status IS 'proposed, approved, rejected or withdrawn.';
COMMENT ON COLUMN feedback_nominations.rejection_reason IS 'Present exactly while rejected, 1 to 2,000 characters.';
COMMENT ON COLUMN feedback_nominations.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE feedback_nominations;
