--liquibase formatted sql

--changeset planner360:20261126_400000_organization_membership_imports
ALTER TABLE bulk_imports
    DROP CONSTRAINT bulk_imports_kind_known,
    ADD CONSTRAINT bulk_imports_kind_known CHECK (kind IN ('people', 'memberships', 'invitations', 'ratings'));

COMMENT ON COLUMN bulk_imports.kind IS 'What the file holds: people, memberships, invitations or ratings.';

--rollback ALTER TABLE bulk_imports NO FORCE ROW LEVEL SECURITY;
--rollback DELETE FROM bulk_imports WHERE kind = 'memberships';
--rollback ALTER TABLE bulk_imports FORCE ROW LEVEL SECURITY;
--rollback ALTER TABLE bulk_imports
--rollback     DROP CONSTRAINT bulk_imports_kind_known,
--rollback     ADD CONSTRAINT bulk_imports_kind_known CHECK (kind IN ('people', 'invitations', 'ratings'));
--rollback COMMENT ON COLUMN bulk_imports.kind IS 'What the file holds: people, invitations or ratings.';
