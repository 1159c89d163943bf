--liquibase formatted sql

--changeset planner360:20261104_101000_feedback_external_raters
CREATE TABLE external_raters (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    name text NOT NULL,
    CONSTRAINT external_raters_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT external_raters_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT external_raters_email_key_key UNIQUE (organization_id, email_key),
    CONSTRAINT external_raters_email_shape CHECK (char_length(email) <= 255 AND email LIKE '_%@_%._%'),
    CONSTRAINT external_raters_email_key_length CHECK (char_length(email_key) BETWEEN 5 AND 510),
    CONSTRAINT external_raters_name_length CHECK (char_length(name) BETWEEN 1 AND 201)
);

ALTER TABLE external_raters ENABLE ROW LEVEL SECURITY;
ALTER TABLE external_raters FORCE ROW LEVEL SECURITY;
CREATE POLICY external_raters_tenant ON external_raters
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT ON external_raters TO planner_app;

COMMENT ON TABLE external_raters IS 'Raters without an account, as customers.';
COMMENT ON COLUMN external_raters.organization_id IS 'The tenant.';
COMMENT ON COLUMN external_raters.id IS 'Made by the application.';
COMMENT ON COLUMN external_raters.email IS 'The address as it was given.';
COMMENT ON COLUMN external_raters.email_key IS 'The address in lower case, made by the application.';
COMMENT ON COLUMN external_raters.name IS '1 to 201 characters.';

--rollback DROP TABLE external_raters;
