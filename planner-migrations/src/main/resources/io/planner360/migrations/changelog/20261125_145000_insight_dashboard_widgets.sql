--liquibase formatted sql

--changeset planner360:20261125_145000_insight_dashboard_widgets
CREATE TABLE dashboard_widgets (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    dashboard_id uuid NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    configuration jsonb NOT NULL,
    CONSTRAINT dashboard_widgets_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT dashboard_widgets_dashboard_fk FOREIGN KEY (organization_id, dashboard_id)
        REFERENCES dashboards (organization_id, id),
    CONSTRAINT dashboard_widgets_position_key UNIQUE (organization_id, dashboard_id, position),
    CONSTRAINT dashboard_widgets_position_range CHECK (position BETWEEN 0 AND 19),
    CONSTRAINT dashboard_widgets_title_length CHECK (char_length(title) BETWEEN 1 AND 255),
    CONSTRAINT dashboard_widgets_kind_known CHECK (kind IN (
        'response_rates', 'heat_map', 'score_trend', 'team_gaps', 'overdue_objectives', 'progress_summary')),
    CONSTRAINT dashboard_widgets_configuration_of_kind CHECK (
        jsonb_typeof(configuration) = 'object'
        AND (kind IN ('response_rates', 'heat_map', 'team_gaps')) = (configuration -> 'cycle' IS NOT NULL)
        AND (kind = 'overdue_objectives') = (configuration -> 'everybody' IS NOT NULL)
        AND (kind IN ('score_trend', 'progress_summary') OR configuration -> 'person' IS NULL))
);

ALTER TABLE dashboard_widgets ENABLE ROW LEVEL SECURITY;
ALTER TABLE dashboard_widgets FORCE ROW LEVEL SECURITY;
CREATE POLICY dashboard_widgets_tenant ON dashboard_widgets
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON dashboard_widgets TO planner_app;

COMMENT ON TABLE dashboard_widgets IS 'The parts of dashboards.';
COMMENT ON COLUMN dashboard_widgets.organization_id IS 'The tenant.';
COMMENT ON COLUMN dashboard_widgets.id IS 'Made by the application.';
COMMENT ON COLUMN dashboard_widgets.dashboard_id IS 'The dashboard.';
COMMENT ON COLUMN dashboard_widgets.position IS 'Order of display, from 0.';
COMMENT ON COLUMN dashboard_widgets.title IS '1 to 255 characters.';
COMMENT ON COLUMN dashboard_widgets.kind IS 'response_rates, heat_map, score_trend, team_gaps, overdue_objectives or progress_summary.';
COMMENT ON COLUMN dashboard_widgets.configuration IS 'By kind: the id of a cycle; of a person, or nothing for the reader; whether everybody is meant.';

--rollback DROP TABLE dashboard_widgets;
