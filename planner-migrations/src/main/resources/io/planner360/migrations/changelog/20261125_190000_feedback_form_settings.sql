--liquibase formatted sql

--changeset planner360:20261125_190000_feedback_form_settings
ALTER TABLE feedback_forms
    ADD COLUMN settings jsonb NOT NULL DEFAULT '{}',
    ADD CONSTRAINT feedback_forms_settings_known CHECK (
        jsonb_typeof(settings) = 'object'
        AND settings - '{questions_per_page,minutes}'::text[] = '{}'
        AND COALESCE(CAST(settings ->> 'questions_per_page' AS integer) BETWEEN 1 AND 100, true)
        AND COALESCE(CAST(settings ->> 'minutes' AS integer) BETWEEN 1 AND 480, true));

ALTER TABLE feedback_forms ALTER COLUMN settings DROP DEFAULT;

GRANT UPDATE (settings) ON feedback_forms TO planner_app;

COMMENT ON COLUMN feedback_forms.settings IS 'How it is put before its raters: questions_per_page 1 to 100, minutes 1 to 480; what is not set is absent.';

--rollback REVOKE UPDATE (settings) ON feedback_forms FROM planner_app;
--rollback ALTER TABLE feedback_forms DROP COLUMN settings;
