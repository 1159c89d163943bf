--liquibase formatted sql

--changeset planner360:20261113_095000_competency_catalogue
ALTER TABLE competency_categories
    DROP CONSTRAINT competency_categories_position_key,
    DROP CONSTRAINT competency_categories_name_key;
GRANT UPDATE (position, name) ON competency_categories TO planner_app;

ALTER TABLE competencies
    DROP CONSTRAINT competencies_position_key,
    DROP CONSTRAINT competencies_name_key,
    ADD COLUMN is_active boolean NOT NULL DEFAULT true,
    ADD COLUMN created_at timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE competencies
    ALTER COLUMN is_active DROP DEFAULT,
    ALTER COLUMN created_at DROP DEFAULT,
    ALTER COLUMN updated_at DROP DEFAULT,
    ADD CONSTRAINT competencies_created_before_updated CHECK (created_at <= updated_at);
GRANT UPDATE (category_id, position, name, description, weight, is_active, updated_at) ON competencies TO planner_app;

GRANT UPDATE (name, indicators, scale_value) ON competency_levels TO planner_app;

COMMENT ON TABLE competency_categories IS 'Groups of competencies that belong together, as the newest published version that has them names them.';
COMMENT ON COLUMN competency_categories.framework_id IS 'Version 1 of the framework it is part of.';
COMMENT ON COLUMN competency_categories.position IS 'Order of display in that version, from 0.';
COMMENT ON COLUMN competency_categories.name IS '1 to 255 characters.';
COMMENT ON TABLE competencies IS 'What a person can be good at, in the words of the newest published version that has it.';
COMMENT ON COLUMN competencies.framework_id IS 'Version 1 of the framework it is part of.';
COMMENT ON COLUMN competencies.category_id IS 'The primary category.';
COMMENT ON COLUMN competencies.position IS 'Order of display in that version, from 0.';
COMMENT ON COLUMN competencies.name IS '1 to 255 characters.';
COMMENT ON COLUMN competencies.is_active IS 'False once it is retired: nothing new is made with it.';
COMMENT ON COLUMN competencies.created_at IS 'When the first version with it was published.';
COMMENT ON COLUMN competencies.updated_at IS 'When its words were last published, or it was retired or reinstated.';
COMMENT ON TABLE competency_levels IS 'The steps of proficiency of a competency, in the words of the newest published version that has them.';

--rollback COMMENT ON TABLE competency_levels IS 'The steps of proficiency of a competency.';
--rollback COMMENT ON COLUMN competencies.name IS '1 to 255 characters, unique in the framework.';
--rollback COMMENT ON COLUMN competencies.position IS 'Order of display in the framework, from 0.';
--rollback COMMENT ON COLUMN competencies.category_id IS 'A category of the same framework.';
--rollback COMMENT ON COLUMN competencies.framework_id IS 'The framework it is part of.';
--rollback COMMENT ON TABLE competencies IS 'What a person can be good at.';
--rollback COMMENT ON COLUMN competency_categories.name IS '1 to 255 characters, unique in the framework.';
--rollback COMMENT ON COLUMN competency_categories.position IS 'Order of display in the framework, from 0.';
--rollback COMMENT ON COLUMN competency_categories.framework_id IS 'The framework it is part of.';
--rollback COMMENT ON TABLE competency_categories IS 'Groups of competencies that belong together.';
--rollback REVOKE UPDATE (name, indicators, scale_value) ON competency_levels FROM planner_app;
--rollback REVOKE UPDATE (category_id, position, name, description, weight, is_active, updated_at) ON competencies FROM planner_app;
--rollback ALTER TABLE competencies DROP COLUMN is_active, DROP COLUMN created_at, DROP COLUMN updated_at, ADD CONSTRAINT competencies_position_key UNIQUE (organization_id, framework_id, position), ADD CONSTRAINT competencies_name_key UNIQUE (organization_id, framework_id, name);
--rollback REVOKE UPDATE (position, name) ON competency_categories FROM planner_app;
--rollback ALTER TABLE competency_categories ADD CONSTRAINT competency_categories_position_key UNIQUE (organization_id, framework_id, position), ADD CONSTRAINT competency_categories_name_key UNIQUE (organization_id, framework_id, name);
