--liquibase formatted sql

--changeset planner360:20261125_161000_organization_accounts
ALTER TABLE users
    ADD COLUMN profile_image_url text,
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN email_verified boolean NOT NULL DEFAULT false,
    ADD COLUMN last_login_at timestamptz,
    ADD COLUMN updated_at timestamptz,
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT users_profile_image_url_shape
        CHECK (char_length(profile_image_url) <= 2000 AND profile_image_url ~* '^https?://.'),
    ADD CONSTRAINT users_version_positive CHECK (version >= 1);

-- Its owner is held to the policies of the table unless they are lifted.
ALTER TABLE users NO FORCE ROW LEVEL SECURITY;
UPDATE users SET updated_at = created_at;
ALTER TABLE users
    FORCE ROW LEVEL SECURITY,
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT users_created_before_updated CHECK (created_at <= updated_at),
    ALTER COLUMN is_active DROP DEFAULT,
    ALTER COLUMN email_verified DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT;

CREATE INDEX idx_users_active ON users (coalesce(last_login_at, created_at), id) WHERE is_active;

-- No organization changes an account: its role may not, and a person's own change is made above the tenants.
GRANT UPDATE (first_name, last_name, profile_image_url, is_active, email_verified, last_login_at, updated_at, version)
    ON users TO planner_system;

COMMENT ON COLUMN users.profile_image_url IS 'http or https, up to 2,000 characters.';
COMMENT ON COLUMN users.is_active IS 'False while deactivated: the person cannot log in or act in any organization.';
COMMENT ON COLUMN users.email_verified IS 'Whether the host has seen that the address is the person''s.';
COMMENT ON COLUMN users.last_login_at IS 'When the host last said that the person has logged in; NULL for never.';
COMMENT ON COLUMN users.updated_at IS 'When the account was last changed; a login is no change.';
COMMENT ON COLUMN users.version IS 'Starts at 1 and grows by 1 with each change, a login included.';

--rollback DROP INDEX idx_users_active;
--rollback REVOKE UPDATE (first_name, last_name) ON users FROM planner_system;
--rollback ALTER TABLE users
--rollback     DROP COLUMN profile_image_url,
--rollback     DROP COLUMN is_active,
--rollback     DROP COLUMN email_verified,
--rollback     DROP COLUMN last_login_at,
--rollback     DROP COLUMN updated_at,
--rollback     DROP COLUMN version;
