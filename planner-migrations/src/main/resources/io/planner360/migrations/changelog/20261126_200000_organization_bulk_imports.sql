--liquibase formatted sql

--changeset planner360:20261126_200000_organization_bulk_imports
CREATE TABLE bulk_imports (
    organization_id uuid NOT NULL,
    kind text COLLATE "C" NOT NULL,
    scope text COLLATE "C" NOT NULL,
    import_key text COLLATE "C" NOT NULL,
    checksum text NOT NULL,
    rows_done bigint NOT NULL,
    is_finished boolean NOT NULL,
    CONSTRAINT bulk_imports_pk PRIMARY KEY (organization_id, kind, scope, import_key),
    CONSTRAINT bulk_imports_organization_fk FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT bulk_imports_kind_known CHECK (kind IN ('people', 'invitations', 'ratings')),
    CONSTRAINT bulk_imports_scope_length CHECK (char_length(scope) <= 36),
    CONSTRAINT bulk_imports_import_key_length CHECK (char_length(import_key) BETWEEN 1 AND 200),
    CONSTRAINT bulk_imports_checksum_shape CHECK (checksum ~ '^[0-9a-f]{64}$'),
    CONSTRAINT bulk_imports_rows_done_range CHECK (rows_done >= 0)
);

ALTER TABLE bulk_imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE bulk_imports FORCE ROW LEVEL SECURITY;
CREATE POLICY bulk_imports_tenant ON bulk_imports
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (rows_done, is_finished) ON bulk_imports TO planner_app;

COMMENT ON TABLE bulk_imports IS 'How far files have been imported. A row is changed in the transaction that stores what the file''s rows become, and tells nothing of single rows.';
COMMENT ON COLUMN bulk_imports.organization_id IS 'The tenant.';
COMMENT ON COLUMN bulk_imports.kind IS 'What the file holds: people, invitations or ratings.';
COMMENT ON COLUMN bulk_imports.scope IS 'Where to: the id of a cycle, or empty for the organization itself.';
COMMENT ON COLUMN bulk_imports.import_key IS 'Chosen by whoever imports; by default the checksum of the file.';
COMMENT ON COLUMN bulk_imports.checksum IS 'SHA-256 of the file, 64 lower-case hexadecimal digits: the same key with another file is refused.';
COMMENT ON COLUMN bulk_imports.rows_done IS 'How many rows of the file are stored, counted from the first one behind the header.';
COMMENT ON COLUMN bulk_imports.is_finished IS 'Whether all rows are stored.';

--rollback DROP TABLE bulk_imports;
