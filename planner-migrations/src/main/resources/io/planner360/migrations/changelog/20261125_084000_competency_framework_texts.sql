--liquibase formatted sql

--changeset planner360:20261125_084000_competency_framework_texts
CREATE TABLE framework_texts (
    organization_id uuid NOT NULL,
    framework_id uuid NOT NULL,
    locale text COLLATE "C" NOT NULL,
    text_key text COLLATE "C" NOT NULL,
    text text NOT NULL,
    CONSTRAINT framework_texts_pk PRIMARY KEY (organization_id, framework_id, locale, text_key),
    CONSTRAINT framework_texts_framework_fk FOREIGN KEY (organization_id, framework_id)
        REFERENCES competency_frameworks (organization_id, id),
    CONSTRAINT framework_texts_locale_shape CHECK (locale ~ '^[A-Za-z0-9-]{2,35}$'),
    CONSTRAINT framework_texts_text_key_length CHECK (char_length(text_key) BETWEEN 1 AND 200),
    CONSTRAINT framework_texts_text_length CHECK (char_length(text) BETWEEN 1 AND 4000)
);

ALTER TABLE framework_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE framework_texts FORCE ROW LEVEL SECURITY;
CREATE POLICY framework_texts_tenant ON framework_texts
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON framework_texts TO planner_app;

COMMENT ON TABLE framework_texts IS 'The texts of versions of frameworks in other languages than the one they were written in.';
COMMENT ON COLUMN framework_texts.organization_id IS 'The tenant.';
COMMENT ON COLUMN framework_texts.framework_id IS 'The version of a framework.';
COMMENT ON COLUMN framework_texts.locale IS 'The language, as a tag like pt-BR.';
COMMENT ON COLUMN framework_texts.text_key IS 'Which text: name, categories/ID/name, competencies/ID/name, competencies/ID/description, competencies/ID/levels/NUMBER/name or competencies/ID/levels/NUMBER/indicators/PLACE.';
COMMENT ON COLUMN framework_texts.text IS 'As long as the text itself may be.';

--rollback DROP TABLE framework_texts;
