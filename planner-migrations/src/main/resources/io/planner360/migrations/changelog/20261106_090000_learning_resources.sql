--liquibase formatted sql

--changeset planner360:20261106_090000_learning_resources
CREATE TABLE learning_resources (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    type text NOT NULL,
    provider text NOT NULL,
    url text,
    minutes integer NOT NULL,
    level integer,
    language text NOT NULL,
    CONSTRAINT learning_resources_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT learning_resources_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT learning_resources_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT learning_resources_type_length CHECK (char_length(type) BETWEEN 1 AND 50),
    CONSTRAINT learning_resources_provider_length CHECK (char_length(provider) BETWEEN 1 AND 255),
    CONSTRAINT learning_resources_url_length CHECK (char_length(url) BETWEEN 1 AND 2000),
    CONSTRAINT learning_resources_minutes_range CHECK (minutes BETWEEN 1 AND 100000),
    CONSTRAINT learning_resources_level_range CHECK (level >= 1),
    CONSTRAINT learning_resources_language_length CHECK (char_length(language) BETWEEN 1 AND 35)
);

ALTER TABLE learning_resources ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_resources FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_resources_tenant ON learning_resources
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON learning_resources TO planner_app;

COMMENT ON TABLE learning_resources IS 'The catalogue of what to learn from.';
COMMENT ON COLUMN learning_resources.organization_id IS 'The tenant.';
COMMENT ON COLUMN learning_resources.id IS 'Made by the application.';
COMMENT ON COLUMN learning_resources.title IS '1 to 255 characters.';
COMMENT ON COLUMN learning_resources.type IS 'As in course or practice, 1 to 50 characters.';
COMMENT ON COLUMN learning_resources.provider IS '1 to 255 characters.';
COMMENT ON COLUMN learning_resources.url IS 'Where it is, 1 to 2,000 characters.';
COMMENT ON COLUMN learning_resources.minutes IS 'How long it takes, 1 to 100,000.';
COMMENT ON COLUMN learning_resources.level IS 'The level it leads to, if it is made for one.';
COMMENT ON COLUMN learning_resources.language IS 'A language tag as in en, 1 to 35 characters.';

--rollback DROP TABLE learning_resources;
