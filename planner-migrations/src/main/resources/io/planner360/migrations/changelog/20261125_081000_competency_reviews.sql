--liquibase formatted sql

--changeset planner360:20261125_081000_competency_reviews
CREATE TABLE competency_reviews (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    competency_id uuid NOT NULL,
    status text NOT NULL,
    framework_id uuid,
    claimed_level integer,
    note text,
    reviewer_id uuid,
    version bigint NOT NULL,
    CONSTRAINT competency_reviews_pk PRIMARY KEY (organization_id, user_id, competency_id),
    CONSTRAINT competency_reviews_user_fk FOREIGN KEY (organization_id, user_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT competency_reviews_competency_fk FOREIGN KEY (organization_id, competency_id)
        REFERENCES competencies (organization_id, id),
    CONSTRAINT competency_reviews_level_fk FOREIGN KEY (organization_id, framework_id, competency_id, claimed_level)
        REFERENCES framework_levels (organization_id, framework_id, competency_id, level),
    CONSTRAINT competency_reviews_reviewer_fk FOREIGN KEY (organization_id, reviewer_id)
        REFERENCES user_organizations (organization_id, user_id),
    CONSTRAINT competency_reviews_status_known CHECK (status IN ('idle', 'waiting_for_review', 'in_review')),
    CONSTRAINT competency_reviews_claimed_unless_idle
        CHECK (num_nulls(framework_id, claimed_level, note) = CASE status WHEN 'idle' THEN 3 ELSE 0 END),
    CONSTRAINT competency_reviews_note_length CHECK (char_length(note) <= 4000),
    CONSTRAINT competency_reviews_reviewer_in_review CHECK ((status = 'in_review') = (reviewer_id IS NOT NULL)),
    CONSTRAINT competency_reviews_reviewer_is_another CHECK (reviewer_id <> user_id),
    CONSTRAINT competency_reviews_version_positive CHECK (version >= 1)
);

CREATE INDEX competency_reviews_competency_idx ON competency_reviews (organization_id, competency_id);
CREATE INDEX competency_reviews_level_idx
    ON competency_reviews (organization_id, framework_id, competency_id, claimed_level);
CREATE INDEX competency_reviews_reviewer_idx ON competency_reviews (organization_id, reviewer_id);

ALTER TABLE competency_reviews ENABLE ROW LEVEL SECURITY;
ALTER TABLE competency_reviews FORCE ROW LEVEL SECURITY;
CREATE POLICY competency_reviews_tenant ON competency_reviews
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (status, framework_id, claimed_level, note, reviewer_id, version)
    ON competency_reviews TO planner_app;

COMMENT ON TABLE competency_reviews IS 'Whether somebody is looking into a person''s level in a competency.';
COMMENT ON COLUMN competency_reviews.organization_id IS 'The tenant.';
COMMENT ON COLUMN competency_reviews.user_id IS 'Whose level it is.';
COMMENT ON COLUMN competency_reviews.competency_id IS 'The competency.';
COMMENT ON COLUMN competency_reviews.status IS 'idle: nobody asks; waiting_for_review: the person has asked; in_review: somebody has begun.';
COMMENT ON COLUMN competency_reviews.framework_id IS 'The version whose levels the person means; absent while idle.';
COMMENT ON COLUMN competency_reviews.claimed_level IS 'The level that the person says they have; absent while idle.';
COMMENT ON COLUMN competency_reviews.note IS 'What the person says it rests on, up to 4,000 characters; absent while idle.';
COMMENT ON COLUMN competency_reviews.reviewer_id IS 'Who has begun; absent unless in review.';
COMMENT ON COLUMN competency_reviews.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE competency_reviews;
