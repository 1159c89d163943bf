--liquibase formatted sql

--changeset planner360:20261125_160000_organization_profiles
ALTER TABLE organizations
    ADD COLUMN domain text,
    ADD COLUMN industry text NOT NULL DEFAULT '',
    ADD COLUMN size_category text,
    ADD COLUMN logo_url text,
    ADD COLUMN settings jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN updated_at timestamptz,
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT organizations_domain_key UNIQUE (domain),
    ADD CONSTRAINT organizations_domain_shape
        CHECK (char_length(domain) <= 100 AND domain ~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$'),
    ADD CONSTRAINT organizations_industry_length CHECK (char_length(industry) <= 100),
    ADD CONSTRAINT organizations_size_category_known CHECK (size_category IN ('micro', 'small', 'medium', 'large')),
    ADD CONSTRAINT organizations_logo_url_shape CHECK (char_length(logo_url) <= 2000 AND logo_url ~* '^https?://.'),
    ADD CONSTRAINT organizations_settings_known
        CHECK (jsonb_typeof(settings) = 'object'
            AND settings - '{time_zone,default_threshold,minimum_threshold,reminder_first_after_days,reminder_every_days,reminder_most}'::text[] = '{}'),
    ADD CONSTRAINT organizations_settings_time_zone_length
        CHECK (settings -> 'time_zone' IS NULL
            OR jsonb_typeof(settings -> 'time_zone') = 'string' AND char_length(settings ->> 'time_zone') BETWEEN 1 AND 100),
    ADD CONSTRAINT organizations_settings_thresholds_range
        CHECK (coalesce((settings ->> 'minimum_threshold')::integer, 2) BETWEEN 2 AND 100
            AND coalesce((settings ->> 'default_threshold')::integer, 3)
                BETWEEN coalesce((settings ->> 'minimum_threshold')::integer, 2) AND 100),
    ADD CONSTRAINT organizations_settings_reminders_range
        CHECK (num_nulls(settings -> 'reminder_first_after_days', settings -> 'reminder_every_days',
                settings -> 'reminder_most') IN (0, 3)
            AND coalesce((settings ->> 'reminder_first_after_days')::integer, 1) BETWEEN 1 AND 365
            AND coalesce((settings ->> 'reminder_every_days')::integer, 1) BETWEEN 1 AND 365
            AND coalesce((settings ->> 'reminder_most')::integer, 1) BETWEEN 1 AND 20),
    ADD CONSTRAINT organizations_version_positive CHECK (version >= 1);

-- Its owner is held to the policies of the table unless they are lifted.
ALTER TABLE organizations NO FORCE ROW LEVEL SECURITY;
UPDATE organizations SET updated_at = created_at;
ALTER TABLE organizations
    FORCE ROW LEVEL SECURITY,
    ALTER COLUMN updated_at SET NOT NULL,
    ADD CONSTRAINT organizations_created_before_updated CHECK (created_at <= updated_at),
    ALTER COLUMN industry DROP DEFAULT,
    ALTER COLUMN settings DROP DEFAULT,
    ALTER COLUMN is_active DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT;

GRANT UPDATE (name, domain, industry, size_category, logo_url, settings, is_active, updated_at, version)
    ON organizations TO planner_app;

COMMENT ON COLUMN organizations.domain IS 'Of the Internet, in lower case, up to 100 characters; unique among all organizations.';
COMMENT ON COLUMN organizations.industry IS 'Up to 100 characters, may be empty.';
COMMENT ON COLUMN organizations.size_category IS 'micro: fewer than 10 people; small: 10 to 49; medium: 50 to 249; large: more.';
COMMENT ON COLUMN organizations.logo_url IS 'http or https, up to 2,000 characters.';
COMMENT ON COLUMN organizations.settings IS 'What is set of: time_zone (UTC unless set), default_threshold (3) and minimum_threshold (2) of protected rater groups, and all or none of reminder_first_after_days, reminder_every_days, reminder_most (no reminders).';
COMMENT ON COLUMN organizations.is_active IS 'False while deactivated: nothing is done in it but that its administrators read and reactivate it.';
COMMENT ON COLUMN organizations.updated_at IS 'When it was last changed.';
COMMENT ON COLUMN organizations.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback REVOKE UPDATE (name) ON organizations FROM planner_app;
--rollback ALTER TABLE organizations
--rollback     DROP COLUMN domain,
--rollback     DROP COLUMN industry,
--rollback     DROP COLUMN size_category,
--rollback     DROP COLUMN logo_url,
--rollback     DROP COLUMN settings,
--rollback     DROP COLUMN is_active,
--rollback     DROP COLUMN updated_at,
--rollback     DROP COLUMN version;
