--liquibase formatted sql

--changeset planner360:20261105_094000_rating_published_comments
CREATE TABLE published_comments (
    organization_id uuid NOT NULL,
    report_id uuid NOT NULL,
    position integer NOT NULL,
    question_id uuid NOT NULL,
    rater_group text COLLATE "C" NOT NULL,
    text text NOT NULL,
    CONSTRAINT published_comments_pk PRIMARY KEY (organization_id, report_id, position),
    CONSTRAINT published_comments_report_fk FOREIGN KEY (organization_id, report_id)
        REFERENCES published_reports (organization_id, id),
    CONSTRAINT published_comments_question_fk FOREIGN KEY (organization_id, question_id)
        REFERENCES feedback_questions (organization_id, id),
    CONSTRAINT published_comments_group_fk FOREIGN KEY (organization_id, report_id, rater_group)
        REFERENCES published_groups (organization_id, report_id, rater_group),
    CONSTRAINT published_comments_position_range CHECK (position >= 0),
    CONSTRAINT published_comments_text_length CHECK (char_length(text) BETWEEN 1 AND 4000)
);

CREATE INDEX published_comments_question_idx ON published_comments (organization_id, question_id);
CREATE INDEX published_comments_group_idx ON published_comments (organization_id, report_id, rater_group);

ALTER TABLE published_comments ENABLE ROW LEVEL SECURITY;
ALTER TABLE published_comments FORCE ROW LEVEL SECURITY;
CREATE POLICY published_comments_tenant ON published_comments
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON published_comments TO planner_app;

COMMENT ON TABLE published_comments IS 'The comments that a report shows. Never changed.';
COMMENT ON COLUMN published_comments.organization_id IS 'The tenant.';
COMMENT ON COLUMN published_comments.report_id IS 'The report.';
COMMENT ON COLUMN published_comments.position IS 'By question in the form''s order, random within; from 0.';
COMMENT ON COLUMN published_comments.question_id IS 'The question.';
COMMENT ON COLUMN published_comments.rater_group IS 'The group of the rater, which is shown.';
COMMENT ON COLUMN published_comments.text IS 'As given, 1 to 4,000 characters.';

--rollback DROP TABLE published_comments;
