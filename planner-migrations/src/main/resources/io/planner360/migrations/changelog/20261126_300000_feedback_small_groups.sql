--liquibase formatted sql

--changeset planner360:20261126_300000_feedback_small_groups
-- Forms from before left small groups out.
ALTER TABLE feedback_forms
    ADD COLUMN small_groups text NOT NULL DEFAULT 'exclude',
    ADD CONSTRAINT feedback_forms_small_groups_known CHECK (small_groups IN ('combine', 'exclude'));

ALTER TABLE feedback_forms ALTER COLUMN small_groups DROP DEFAULT;
ALTER TABLE feedback_rater_groups
    ADD CONSTRAINT feedback_rater_groups_code_not_combined CHECK (code <> 'COMBINED');

GRANT UPDATE (small_groups) ON feedback_forms TO planner_app;

COMMENT ON COLUMN feedback_forms.small_groups IS 'What becomes of protected groups in which too few answered: combine: shown together; exclude: not at all.';

--rollback REVOKE UPDATE (small_groups) ON feedback_forms FROM planner_app;
--rollback ALTER TABLE feedback_rater_groups DROP CONSTRAINT feedback_rater_groups_code_not_combined;
--rollback ALTER TABLE feedback_forms DROP COLUMN small_groups;
