--liquibase formatted sql

--changeset planner360:20261123_085000_feedback_form_editions
ALTER TABLE feedback_forms
    ADD COLUMN family_id uuid,
    ADD COLUMN edition integer;

-- Rows of all organizations, so the policy must not hold the owner of the table for once.
ALTER TABLE feedback_forms NO FORCE ROW LEVEL SECURITY;
UPDATE feedback_forms SET family_id = id, edition = 1;
ALTER TABLE feedback_forms FORCE ROW LEVEL SECURITY;

ALTER TABLE feedback_forms
    ALTER COLUMN family_id SET NOT NULL,
    ALTER COLUMN edition SET NOT NULL,
    ADD CONSTRAINT feedback_forms_edition_key UNIQUE (organization_id, family_id, edition),
    ADD CONSTRAINT feedback_forms_edition_range CHECK (edition >= 1),
    ADD CONSTRAINT feedback_forms_family_is_first CHECK ((edition = 1) = (family_id = id));

COMMENT ON COLUMN feedback_forms.family_id IS 'The form through all its editions: the id of the first one.';
COMMENT ON COLUMN feedback_forms.edition IS '1 for the first edition, one more for each next.';

--rollback ALTER TABLE feedback_forms DROP COLUMN family_id, DROP COLUMN edition;
