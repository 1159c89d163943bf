--liquibase formatted sql

--changeset planner360:20261125_105000_learning_resource_retirement
ALTER TABLE learning_resources
    ADD COLUMN cost numeric(12, 2),
    ADD COLUMN currency text,
    ADD COLUMN retired boolean NOT NULL DEFAULT false,
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD CONSTRAINT learning_resources_cost_not_negative CHECK (cost >= 0),
    ADD CONSTRAINT learning_resources_currency_code CHECK (currency ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT learning_resources_cost_has_currency CHECK ((cost IS NULL) = (currency IS NULL)),
    ADD CONSTRAINT learning_resources_version_positive CHECK (version >= 1);
ALTER TABLE learning_resources
    ALTER COLUMN retired DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT;

CREATE INDEX learning_resources_language_idx ON learning_resources (organization_id, language, id);
CREATE INDEX learning_resources_level_idx ON learning_resources (organization_id, level, id);

GRANT UPDATE (title, type, provider, url, minutes, level, language, cost, currency, retired, version)
    ON learning_resources TO planner_app;

COMMENT ON COLUMN learning_resources.cost IS 'What it costs one person, if that is known.';
COMMENT ON COLUMN learning_resources.currency IS 'Of the cost, three letters as in ISO 4217.';
COMMENT ON COLUMN learning_resources.retired IS 'True for one that is not proposed any more; it stays in the plans that use it.';
COMMENT ON COLUMN learning_resources.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback REVOKE UPDATE (title, type, provider, url, minutes, level, language, cost, currency, retired, version) ON learning_resources FROM planner_app;
--rollback DROP INDEX learning_resources_level_idx, learning_resources_language_idx;
--rollback ALTER TABLE learning_resources DROP COLUMN cost, DROP COLUMN currency, DROP COLUMN retired, DROP COLUMN version;
