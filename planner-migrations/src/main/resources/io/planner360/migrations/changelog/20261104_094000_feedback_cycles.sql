--liquibase formatted sql

--changeset planner360:20261104_094000_feedback_cycles
CREATE TABLE feedback_cycles (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    form_id uuid NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    closing_day date NOT NULL,
    closes_at timestamptz NOT NULL,
    status text NOT NULL,
    closed_at timestamptz,
    version bigint NOT NULL,
    CONSTRAINT feedback_cycles_pk PRIMARY KEY (organization_id, id),
    CONSTRAINT feedback_cycles_form_fk FOREIGN KEY (organization_id, form_id)
        REFERENCES feedback_forms (organization_id, id),
    CONSTRAINT feedback_cycles_name_key UNIQUE (organization_id, name),
    CONSTRAINT feedback_cycles_name_length CHECK (char_length(name) BETWEEN 1 AND 255),
    CONSTRAINT feedback_cycles_time_zone_length CHECK (char_length(time_zone) BETWEEN 1 AND 100),
    CONSTRAINT feedback_cycles_closing_day_range CHECK (closing_day <= DATE '9999-12-31'),
    CONSTRAINT feedback_cycles_status_known CHECK (status IN ('draft', 'collecting', 'closed')),
    CONSTRAINT feedback_cycles_closed_at_while_closed CHECK ((status = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT feedback_cycles_version_positive CHECK (version >= 1)
);

CREATE INDEX feedback_cycles_form_idx ON feedback_cycles (organization_id, form_id);
CREATE INDEX feedback_cycles_due_idx ON feedback_cycles (organization_id, closes_at, id) WHERE status = 'collecting';

ALTER TABLE feedback_cycles ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_cycles FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_cycles_tenant ON feedback_cycles
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, UPDATE (form_id, name, time_zone, closing_day, closes_at, status, closed_at, version)
    ON feedback_cycles TO planner_app;

COMMENT ON TABLE feedback_cycles IS 'Rounds of feedback, each with one form.';
COMMENT ON COLUMN feedback_cycles.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_cycles.id IS 'Made by the application.';
COMMENT ON COLUMN feedback_cycles.form_id IS 'The form, frozen once the cycle has left draft.';
COMMENT ON COLUMN feedback_cycles.name IS '1 to 255 characters.';
COMMENT ON COLUMN feedback_cycles.time_zone IS 'In whose days the closing day is counted, as in Europe/Berlin.';
COMMENT ON COLUMN feedback_cycles.closing_day IS 'The last day on which raters can answer, to its end.';
COMMENT ON COLUMN feedback_cycles.closes_at IS 'The first instant after the closing day in the time zone; what is due is asked by it.';
COMMENT ON COLUMN feedback_cycles.status IS 'draft, collecting or closed.';
COMMENT ON COLUMN feedback_cycles.closed_at IS 'When it was closed; present exactly while closed.';
COMMENT ON COLUMN feedback_cycles.version IS 'Starts at 1 and grows by 1 with each change.';

--rollback DROP TABLE feedback_cycles;
