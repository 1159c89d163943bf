--liquibase formatted sql

--changeset planner360:20261123_085700_feedback_form_texts
CREATE TABLE feedback_form_texts (
    organization_id uuid NOT NULL,
    form_id uuid NOT NULL,
    locale text COLLATE "C" NOT NULL,
    text_key text COLLATE "C" NOT NULL,
    text text NOT NULL,
    CONSTRAINT feedback_form_texts_pk PRIMARY KEY (organization_id, form_id, locale, text_key),
    CONSTRAINT feedback_form_texts_form_fk FOREIGN KEY (organization_id, form_id)
        REFERENCES feedback_forms (organization_id, id),
    CONSTRAINT feedback_form_texts_locale_shape CHECK (locale ~ '^[A-Za-z0-9-]{2,35}$'),
    CONSTRAINT feedback_form_texts_text_key_length CHECK (char_length(text_key) BETWEEN 1 AND 200),
    CONSTRAINT feedback_form_texts_text_length CHECK (char_length(text) BETWEEN 1 AND 4000)
);

ALTER TABLE feedback_form_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_form_texts FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_form_texts_tenant ON feedback_form_texts
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_form_texts TO planner_app;

COMMENT ON TABLE feedback_form_texts IS 'The texts of forms in other languages than the one they were written in. Which language a rater reads is kept nowhere.';
COMMENT ON COLUMN feedback_form_texts.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_form_texts.form_id IS 'The form.';
COMMENT ON COLUMN feedback_form_texts.locale IS 'The language, as a tag like pt-BR.';
COMMENT ON COLUMN feedback_form_texts.text_key IS 'Which text: title, description, scales/NAME/POINT, questions/ID/text or questions/ID/options/CODE.';
COMMENT ON COLUMN feedback_form_texts.text IS 'As long as the text itself may be.';

--rollback DROP TABLE feedback_form_texts;
