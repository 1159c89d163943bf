--liquibase formatted sql

--changeset planner360:20261102_080000_shared_roles splitStatements:false rollbackSplitStatements:false
-- Roles belong to the cluster: another database may have made them, may be making them right now, and may
-- still need them when this one is gone.
DO $$
BEGIN
    IF to_regrole('planner_app') IS NULL THEN
        BEGIN
            CREATE ROLE planner_app NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END IF;
    IF to_regrole('planner_system') IS NULL THEN
        BEGIN
            CREATE ROLE planner_system NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO planner_app, planner_system', current_schema());
END
$$;

--rollback DO $$
--rollback BEGIN
--rollback     EXECUTE format('REVOKE USAGE ON SCHEMA %I FROM planner_app, planner_system', current_schema());
--rollback END
--rollback $$;
