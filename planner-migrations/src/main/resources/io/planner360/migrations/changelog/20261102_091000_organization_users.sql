--liquibase formatted sql

--changeset planner360:20261102_091000_organization_users
CREATE TABLE users (
    id uuid NOT NULL,
    email text NOT NULL,
    email_key text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT users_pk PRIMARY KEY (id),
    CONSTRAINT users_email_shape CHECK (char_length(email) <= 255 AND email LIKE '_%@_%._%'),
    CONSTRAINT users_email_key_length CHECK (char_length(email_key) BETWEEN 5 AND 510),
    CONSTRAINT users_first_name_length CHECK (char_length(first_name) BETWEEN 1 AND 100),
    CONSTRAINT users_last_name_length CHECK (char_length(last_name) BETWEEN 1 AND 100)
);

CREATE UNIQUE INDEX idx_users_email ON users (email_key);

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY users_registered ON users
    FOR INSERT TO planner_app
    WITH CHECK (nullif(current_setting('planner.organization_id', true), '')::uuid IS NOT NULL);
-- The pool's login is a member of this role and inherits its policies: it must have become the role.
CREATE POLICY users_system ON users
    TO planner_system
    USING (current_user = 'planner_system')
    WITH CHECK (current_user = 'planner_system');
GRANT SELECT, INSERT ON users TO planner_app;
GRANT SELECT, INSERT ON users TO planner_system;

COMMENT ON TABLE users IS 'People and their accounts, above all tenants.';
COMMENT ON COLUMN users.id IS 'Made by the application.';
COMMENT ON COLUMN users.email IS 'The address as it was given.';
COMMENT ON COLUMN users.email_key IS 'The address in lower case, made by the application: databases differ in what lower() does to letters outside ASCII.';
COMMENT ON COLUMN users.first_name IS '1 to 100 characters.';
COMMENT ON COLUMN users.last_name IS '1 to 100 characters.';
COMMENT ON COLUMN users.created_at IS 'When the account was made.';

--rollback DROP TABLE users;
