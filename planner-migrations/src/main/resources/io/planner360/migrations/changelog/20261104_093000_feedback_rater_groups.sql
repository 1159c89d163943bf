--liquibase formatted sql

--changeset planner360:20261104_093000_feedback_rater_groups
CREATE TABLE feedback_rater_groups (
    organization_id uuid NOT NULL,
    form_id uuid NOT NULL,
    code text COLLATE "C" NOT NULL,
    position integer NOT NULL,
    protection text NOT NULL,
    threshold integer NOT NULL,
    maximum integer,
    weight numeric(3, 2) NOT NULL,
    CONSTRAINT feedback_rater_groups_pk PRIMARY KEY (organization_id, form_id, code),
    CONSTRAINT feedback_rater_groups_form_fk FOREIGN KEY (organization_id, form_id)
        REFERENCES feedback_forms (organization_id, id),
    CONSTRAINT feedback_rater_groups_position_key UNIQUE (organization_id, form_id, position),
    CONSTRAINT feedback_rater_groups_code_shape CHECK (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    CONSTRAINT feedback_rater_groups_position_range CHECK (position >= 0),
    CONSTRAINT feedback_rater_groups_protection_known CHECK (protection IN ('exempt', 'protected')),
    CONSTRAINT feedback_rater_groups_threshold_range
        CHECK (CASE protection WHEN 'protected' THEN threshold BETWEEN 2 AND 100 ELSE threshold = 1 END),
    CONSTRAINT feedback_rater_groups_maximum_reaches_threshold CHECK (maximum >= threshold),
    CONSTRAINT feedback_rater_groups_weight_range CHECK (weight BETWEEN 0.01 AND 9.99),
    CONSTRAINT feedback_rater_groups_self_is_exempt CHECK (code <> 'SELF' OR protection = 'exempt')
);

ALTER TABLE feedback_rater_groups ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_rater_groups FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_rater_groups_tenant ON feedback_rater_groups
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_rater_groups TO planner_app;

COMMENT ON TABLE feedback_rater_groups IS 'Raters who see a target from the same side, as a form treats them.';
COMMENT ON COLUMN feedback_rater_groups.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_rater_groups.form_id IS 'The form.';
COMMENT ON COLUMN feedback_rater_groups.code IS 'As in DIRECT_REPORT: upper-case letters, digits and underscores, 1 to 40, a letter first.';
COMMENT ON COLUMN feedback_rater_groups.position IS 'Order of display in the form, from 0.';
COMMENT ON COLUMN feedback_rater_groups.protection IS 'exempt: answers are shown as those of their rater; protected: only together with enough others.';
COMMENT ON COLUMN feedback_rater_groups.threshold IS 'How many of a protected group must have answered before anything of it is shown; 1 for an exempt group.';
COMMENT ON COLUMN feedback_rater_groups.maximum IS 'How many raters a target may have in this group, if that is limited.';
COMMENT ON COLUMN feedback_rater_groups.weight IS 'How much the group counts among others, 0.01 to 9.99. SELF never does.';

--rollback DROP TABLE feedback_rater_groups;
