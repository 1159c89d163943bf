--liquibase formatted sql

--changeset planner360:20261104_103000_feedback_responses
CREATE TABLE feedback_responses (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    target_user_id uuid NOT NULL,
    rater_group text COLLATE "C" NOT NULL,
    invitation_id uuid,
    submitted_at timestamptz,
    receipt_hash text,
    not_observed uuid[] NOT NULL,
    CONSTRAINT feedback_responses_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_responses_target_fk FOREIGN KEY (organization_id, cycle_id, target_user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT feedback_responses_invitation_fk FOREIGN KEY (organization_id, invitation_id)
        REFERENCES feedback_invitations (organization_id, id),
    CONSTRAINT feedback_responses_invitation_key UNIQUE (organization_id, invitation_id),
    CONSTRAINT feedback_responses_receipt_key UNIQUE (organization_id, receipt_hash),
    CONSTRAINT feedback_responses_rater_group_shape CHECK (rater_group ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    CONSTRAINT feedback_responses_origin_whole CHECK (num_nonnulls(invitation_id, submitted_at) IN (0, 2)),
    CONSTRAINT feedback_responses_receipt_shape CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT feedback_responses_not_observed_shape
        CHECK (coalesce(array_ndims(not_observed), 1) = 1 AND array_position(not_observed, NULL) IS NULL)
);

CREATE INDEX idx_feedback_responses_form_cycle ON feedback_responses (organization_id, cycle_id, target_user_id, id);

ALTER TABLE feedback_responses ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_responses FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_responses_tenant ON feedback_responses
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_responses TO planner_app;

COMMENT ON TABLE feedback_responses IS 'Submissions: what one rater says about one target. Of an unlinked one nothing is kept that could lead to its rater, so there is no time of insertion here.';
COMMENT ON COLUMN feedback_responses.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_responses.id IS 'Random, made by the application: an order could name a rater.';
COMMENT ON COLUMN feedback_responses.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_responses.target_user_id IS 'Who is rated.';
COMMENT ON COLUMN feedback_responses.rater_group IS 'The rater''s group, as on the invitation.';
COMMENT ON COLUMN feedback_responses.invitation_id IS 'The invitation, where the response is linked.';
COMMENT ON COLUMN feedback_responses.submitted_at IS 'When it came, where the response is linked.';
COMMENT ON COLUMN feedback_responses.receipt_hash IS 'SHA-256 of the secret that finds an answer nobody else can attribute, 64 lower-case hexadecimal digits.';
COMMENT ON COLUMN feedback_responses.not_observed IS 'Rated questions of which the rater said so; they have no rating.';

--rollback DROP TABLE feedback_responses;
