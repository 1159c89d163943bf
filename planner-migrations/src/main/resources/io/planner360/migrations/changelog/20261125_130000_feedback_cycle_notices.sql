--liquibase formatted sql

--changeset planner360:20261125_130000_feedback_cycle_notices
CREATE TABLE feedback_cycle_notices (
    organization_id uuid NOT NULL,
    cycle_id uuid NOT NULL,
    locale text COLLATE "C" NOT NULL,
    text text NOT NULL,
    CONSTRAINT feedback_cycle_notices_pk PRIMARY KEY (organization_id, cycle_id, locale),
    CONSTRAINT feedback_cycle_notices_cycle_fk FOREIGN KEY (organization_id, cycle_id)
        REFERENCES feedback_cycles (organization_id, id),
    CONSTRAINT feedback_cycle_notices_locale_shape CHECK (locale ~ '^[A-Za-z0-9-]{2,35}$'),
    CONSTRAINT feedback_cycle_notices_text_not_empty CHECK (text <> '')
);

ALTER TABLE feedback_cycle_notices ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_cycle_notices FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_cycle_notices_tenant ON feedback_cycle_notices
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
-- A promise that was made stays as it was: it is neither changed nor taken back.
GRANT SELECT, INSERT ON feedback_cycle_notices TO planner_app;

COMMENT ON TABLE feedback_cycle_notices IS 'What raters of a cycle are promised, as it was made of the settings when the cycle left draft. Never changed.';
COMMENT ON COLUMN feedback_cycle_notices.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_cycle_notices.cycle_id IS 'The cycle.';
COMMENT ON COLUMN feedback_cycle_notices.locale IS 'The language of the text as a language tag; en is always there.';
COMMENT ON COLUMN feedback_cycle_notices.text IS 'The promise, a paragraph a line.';

--rollback DROP TABLE feedback_cycle_notices;
