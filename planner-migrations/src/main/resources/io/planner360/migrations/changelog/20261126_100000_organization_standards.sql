--liquibase formatted sql

--changeset planner360:20261126_100000_organization_standards
CREATE TABLE standards (
    kind text NOT NULL,
    code text NOT NULL,
    position integer NOT NULL,
    text text NOT NULL,
    description text NOT NULL,
    seeded boolean NOT NULL,
    CONSTRAINT standards_pk PRIMARY KEY (kind, code),
    CONSTRAINT standards_kind_known CHECK (kind IN ('competency_category', 'resource_type', 'setting')),
    CONSTRAINT standards_code_shape CHECK (code ~ '^[a-z0-9_]{1,50}$'),
    CONSTRAINT standards_position_range CHECK (position >= 0),
    CONSTRAINT standards_text_length
        CHECK (char_length(text) BETWEEN 1 AND CASE kind WHEN 'resource_type' THEN 50 ELSE 255 END),
    CONSTRAINT standards_description_length CHECK (char_length(description) <= 1000)
);

ALTER TABLE standards ENABLE ROW LEVEL SECURITY;
ALTER TABLE standards FORCE ROW LEVEL SECURITY;
CREATE POLICY standards_of_all ON standards
    FOR SELECT
    USING (true);
-- The pool's login is a member of this role and inherits its policies: it must have become the role.
CREATE POLICY standards_system ON standards
    TO planner_system
    USING (current_user = 'planner_system')
    WITH CHECK (current_user = 'planner_system');
GRANT SELECT ON standards TO planner_app;
GRANT SELECT, INSERT, DELETE, UPDATE (position, text, description, seeded) ON standards TO planner_system;

COMMENT ON TABLE standards IS 'What every organization is offered, or begins with. Above all tenants; changed by the host only.';
COMMENT ON COLUMN standards.kind IS 'competency_category: offered for frameworks; resource_type: offered for resources; setting: what a new organization begins with.';
COMMENT ON COLUMN standards.code IS '1 to 50 of a to z, 0 to 9 and _; for a setting its key.';
COMMENT ON COLUMN standards.position IS 'Order of display in its kind, from 0.';
COMMENT ON COLUMN standards.text IS 'What people read, 1 to 255 characters (a resource type 50); for a setting its value.';
COMMENT ON COLUMN standards.description IS 'What is meant, up to 1,000 characters.';
COMMENT ON COLUMN standards.seeded IS 'True while it is as a seed wrote it: a later seed may change it then, and no other.';

--rollback DROP TABLE standards;
