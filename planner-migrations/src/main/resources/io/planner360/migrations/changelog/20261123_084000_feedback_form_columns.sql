--liquibase formatted sql

--changeset planner360:20261123_084000_feedback_form_columns
ALTER TABLE feedback_forms
    ADD COLUMN form_type text NOT NULL DEFAULT 'standard',
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN created_by uuid,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT feedback_forms_author_fk FOREIGN KEY (organization_id, created_by)
        REFERENCES user_organizations (organization_id, user_id),
    ADD CONSTRAINT feedback_forms_form_type_known CHECK (form_type IN ('standard', 'template'));

ALTER TABLE feedback_forms
    ALTER COLUMN form_type DROP DEFAULT,
    ALTER COLUMN is_active DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT;

CREATE INDEX feedback_forms_author_idx ON feedback_forms (organization_id, created_by) WHERE created_by IS NOT NULL;
CREATE INDEX feedback_forms_list_idx ON feedback_forms (organization_id, form_type, is_active, id);

GRANT UPDATE (is_active, updated_at) ON feedback_forms TO planner_app;

COMMENT ON COLUMN feedback_forms.form_type IS 'standard: cycles ask with it; template: other forms are copied from it.';
COMMENT ON COLUMN feedback_forms.is_active IS 'False once the form is retired: nothing new is made with it.';
COMMENT ON COLUMN feedback_forms.created_by IS 'Who made it; NULL where it was not written down.';
COMMENT ON COLUMN feedback_forms.created_at IS 'When it was made; of forms from before this column, when that was added.';
COMMENT ON COLUMN feedback_forms.updated_at IS 'When somebody last worked on it. That a cycle with it starts is no work on it.';

--rollback REVOKE UPDATE (is_active, updated_at) ON feedback_forms FROM planner_app;
--rollback ALTER TABLE feedback_forms
--rollback     DROP COLUMN form_type,
--rollback     DROP COLUMN is_active,
--rollback     DROP COLUMN created_by,
--rollback     DROP COLUMN created_at,
--rollback     DROP COLUMN updated_at;
