--liquibase formatted sql

--changeset planner360:20261104_102000_feedback_invitations
CREATE TABLE feedback_invitations (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    target_user_id uuid NOT NULL,
    rater_user_id uuid,
    external_rater_id uuid,
    rater_group text COLLATE "C" NOT NULL,
    token_hash text,
    token_expires_at timestamptz,
    status text NOT NULL,
    draft_question_ids uuid[],
    draft_ratings smallint[],
    draft_not_observed boolean[],
    draft_comments text[],
    decline_reason text,
    version bigint NOT NULL,
    CONSTRAINT feedback_invitations_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_invitations_target_fk FOREIGN KEY (organization_id, cycle_id, target_user_id)
        REFERENCES feedback_cycle_targets (organization_id, cycle_id, user_id),
    CONSTRAINT feedback_invitations_rater_fk FOREIGN KEY (organization_id, rater_user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT feedback_invitations_external_rater_fk FOREIGN KEY (organization_id, external_rater_id)
        REFERENCES external_raters (organization_id, id),
    CONSTRAINT feedback_invitations_rater_key
        UNIQUE NULLS NOT DISTINCT (organization_id, cycle_id, target_user_id, rater_user_id, external_rater_id),
    CONSTRAINT feedback_invitations_token_key UNIQUE (organization_id, token_hash),
    CONSTRAINT feedback_invitations_one_rater CHECK (num_nonnulls(rater_user_id, external_rater_id) = 1),
    CONSTRAINT feedback_invitations_rater_group_shape CHECK (rater_group ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    CONSTRAINT feedback_invitations_self_is_target
        CHECK ((rater_group = 'SELF') = (rater_user_id IS NOT DISTINCT FROM target_user_id)),
    CONSTRAINT feedback_invitations_external_group
        CHECK (CASE
            WHEN external_rater_id IS NULL THEN rater_group <> 'EXTERNAL'
            ELSE rater_group NOT IN ('SELF', 'MANAGER') END),
    CONSTRAINT feedback_invitations_token_shape CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT feedback_invitations_token_whole CHECK (num_nonnulls(token_hash, token_expires_at) IN (0, 2)),
    CONSTRAINT feedback_invitations_token_is_of_external CHECK (token_hash IS NULL OR external_rater_id IS NOT NULL),
    CONSTRAINT feedback_invitations_status_known
        CHECK (status IN ('pending', 'sent', 'started', 'submitted', 'declined', 'expired')),
    CONSTRAINT feedback_invitations_draft_while_started
        CHECK (num_nonnulls(draft_question_ids, draft_ratings, draft_not_observed, draft_comments)
            = CASE status WHEN 'started' THEN 4 ELSE 0 END),
    CONSTRAINT feedback_invitations_draft_parallel
        CHECK (cardinality(draft_question_ids) = cardinality(draft_ratings)
            AND cardinality(draft_question_ids) = cardinality(draft_not_observed)
            AND cardinality(draft_question_ids) = cardinality(draft_comments)),
    CONSTRAINT feedback_invitations_draft_complete
        CHECK (array_position(draft_question_ids, NULL) IS NULL AND array_position(draft_not_observed, NULL) IS NULL),
    CONSTRAINT feedback_invitations_decline_reason_length CHECK (char_length(decline_reason) BETWEEN 1 AND 2000),
    CONSTRAINT feedback_invitations_decline_reason_while_declined
        CHECK ((status = 'declined') = (decline_reason IS NOT NULL)),
    CONSTRAINT feedback_invitations_version_positive CHECK (version >= 1)
);

CREATE INDEX feedback_invitations_rater_idx ON feedback_invitations (organization_id, rater_user_id, id)
    WHERE rater_user_id IS NOT NULL;
CREATE INDEX feedback_invitations_external_rater_idx ON feedback_invitations (organization_id, external_rater_id, id)
    WHERE external_rater_id IS NOT NULL;

ALTER TABLE feedback_invitations ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_invitations FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_invitations_tenant ON feedback_invitations
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT,
    UPDATE (status, draft_question_ids, draft_ratings, draft_not_observed, draft_comments, decline_reason, version)
    ON feedback_invitations TO planner_app;

COMMENT ON TABLE feedback_invitations IS 'One rater asked about one target in one cycle. The draft of the answer hangs here, and goes with every step that ends it.';
COMMENT ON COLUMN feedback_invitations.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_invitations.id IS 'Made by the application.';
COMMENT ON COLUMN feedback_invitations.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_invitations.target_user_id IS 'Who is rated; enrolled in the cycle.';
COMMENT ON COLUMN feedback_invitations.rater_user_id IS 'The rater, where a member of the organization.';
COMMENT ON COLUMN feedback_invitations.external_rater_id IS 'The rater, where somebody outside.';
COMMENT ON COLUMN feedback_invitations.rater_group IS 'The rater''s group, captured when the rater was invited.';
COMMENT ON COLUMN feedback_invitations.token_hash IS 'SHA-256 of what an external rater is recognised by, 64 lower-case hexadecimal digits.';
COMMENT ON COLUMN feedback_invitations.token_expires_at IS 'From then on the token opens nothing.';
COMMENT ON COLUMN feedback_invitations.status IS 'pending, sent, started, submitted, declined or expired.';
COMMENT ON COLUMN feedback_invitations.draft_question_ids IS 'The questions answered so far, in the form''s order; present, as the other parts of the draft, exactly while started.';
COMMENT ON COLUMN feedback_invitations.draft_ratings IS 'At the place of its question the rating given; NULL for what is no rating.';
COMMENT ON COLUMN feedback_invitations.draft_not_observed IS 'At the place of its question whether it was not observed.';
COMMENT ON COLUMN feedback_invitations.draft_comments IS 'At the place of its question the comment; NULL for what is no comment.';
COMMENT ON COLUMN feedback_invitations.decline_reason IS 'Present exactly while declined, 1 to 2,000 characters.';
COMMENT ON COLUMN feedback_invitations.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE feedback_invitations;
