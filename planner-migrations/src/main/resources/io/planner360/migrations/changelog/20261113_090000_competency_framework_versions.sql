--liquibase formatted sql

--changeset planner360:20261113_090000_competency_framework_versions
ALTER TABLE competency_frameworks
    ADD COLUMN first_version_id uuid,
    ADD COLUMN version_number integer NOT NULL DEFAULT 1,
    ADD COLUMN status text NOT NULL DEFAULT 'published',
    ADD COLUMN published_at timestamptz DEFAULT now(),
    ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE competency_frameworks NO FORCE ROW LEVEL SECURITY;
UPDATE competency_frameworks SET first_version_id = id;
ALTER TABLE competency_frameworks FORCE ROW LEVEL SECURITY;
ALTER TABLE competency_frameworks
    ALTER COLUMN first_version_id SET NOT NULL,
    ALTER COLUMN version_number DROP DEFAULT,
    ALTER COLUMN status DROP DEFAULT,
    ALTER COLUMN published_at DROP DEFAULT,
    ALTER COLUMN version DROP DEFAULT,
    DROP CONSTRAINT competency_frameworks_name_key,
    ADD CONSTRAINT competency_frameworks_name_key UNIQUE (organization_id, name, version_number),
    ADD CONSTRAINT competency_frameworks_first_version_key UNIQUE (organization_id, id, name),
    ADD CONSTRAINT competency_frameworks_first_version_fk FOREIGN KEY (organization_id, first_version_id, name)
        REFERENCES competency_frameworks (organization_id, id, name),
    ADD CONSTRAINT competency_frameworks_version_number_range CHECK (version_number >= 1),
    ADD CONSTRAINT competency_frameworks_first_is_first CHECK ((version_number = 1) = (first_version_id = id)),
    ADD CONSTRAINT competency_frameworks_status_known CHECK (status IN ('draft', 'published', 'retired')),
    ADD CONSTRAINT competency_frameworks_published_with_time CHECK ((status = 'draft') = (published_at IS NULL)),
    ADD CONSTRAINT competency_frameworks_version_positive CHECK (version >= 1);

CREATE INDEX competency_frameworks_first_version_idx
    ON competency_frameworks (organization_id, first_version_id, name);

GRANT UPDATE (status, published_at, version) ON competency_frameworks TO planner_app;

COMMENT ON TABLE competency_frameworks IS 'The competencies that an organization develops, version by version.';
COMMENT ON COLUMN competency_frameworks.name IS '1 to 255 characters, the same in all versions of a framework.';
COMMENT ON COLUMN competency_frameworks.first_version_id IS 'Version 1, which stands for the framework through all its versions.';
COMMENT ON COLUMN competency_frameworks.version_number IS 'Of this version of the framework, from 1.';
COMMENT ON COLUMN competency_frameworks.status IS 'draft: being written; published: in use, never changed again; retired: nothing new is made with it.';
COMMENT ON COLUMN competency_frameworks.published_at IS 'Absent for a draft.';
COMMENT ON COLUMN competency_frameworks.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback COMMENT ON TABLE competency_frameworks IS 'The competencies that an organization develops.';
--rollback COMMENT ON COLUMN competency_frameworks.name IS '1 to 255 characters.';
--rollback REVOKE UPDATE (status, published_at, version) ON competency_frameworks FROM planner_app;
--rollback ALTER TABLE competency_frameworks DROP CONSTRAINT competency_frameworks_first_version_fk;
--rollback ALTER TABLE competency_frameworks DROP COLUMN first_version_id, DROP COLUMN version_number, DROP COLUMN status, DROP COLUMN published_at, DROP COLUMN version, DROP CONSTRAINT competency_frameworks_first_version_key, ADD CONSTRAINT competency_frameworks_name_key UNIQUE (organization_id, name);
