--liquibase formatted sql

--changeset planner360:20261104_091000_feedback_response_scales
CREATE TABLE feedback_response_scales (
    organization_id uuid NOT NULL,
    form_id uuid NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    lowest integer NOT NULL,
    anchors text[] NOT NULL,
    CONSTRAINT feedback_response_scales_pk PRIMARY KEY (organization_id, form_id, name),
    CONSTRAINT feedback_response_scales_form_fk FOREIGN KEY (organization_id, form_id)
        REFERENCES feedback_forms (organization_id, id),
    CONSTRAINT feedback_response_scales_position_key UNIQUE (organization_id, form_id, position),
    CONSTRAINT feedback_response_scales_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT feedback_response_scales_position_range CHECK (position >= 0),
    CONSTRAINT feedback_response_scales_points_range
        CHECK (lowest >= -1000 AND lowest + cardinality(anchors) - 1 <= 1000),
    CONSTRAINT feedback_response_scales_anchors_shape
        CHECK (coalesce(array_ndims(anchors), 0) = 1
            AND cardinality(anchors) BETWEEN 2 AND 101 AND array_position(anchors, NULL) IS NULL)
);

ALTER TABLE feedback_response_scales ENABLE ROW LEVEL SECURITY;
ALTER TABLE feedback_response_scales FORCE ROW LEVEL SECURITY;
CREATE POLICY feedback_response_scales_tenant ON feedback_response_scales
    USING (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid)
    WITH CHECK (organization_id = nullif(current_setting('planner.organization_id', true), '')::uuid);
GRANT SELECT, INSERT, DELETE ON feedback_response_scales TO planner_app;

COMMENT ON TABLE feedback_response_scales IS 'The possible ratings of a form''s questions.';
COMMENT ON COLUMN feedback_response_scales.organization_id IS 'The tenant.';
COMMENT ON COLUMN feedback_response_scales.form_id IS 'The form.';
COMMENT ON COLUMN feedback_response_scales.name IS '1 to 100 characters, unique in the form.';
COMMENT ON COLUMN feedback_response_scales.position IS 'Order in the form, from 0.';
COMMENT ON COLUMN feedback_response_scales.lowest IS 'The lowest rating; may be 0, and is a rating like any other.';
COMMENT ON COLUMN feedback_response_scales.anchors IS 'What each rating means, from the lowest on in steps of 1; up to 200 characters each, may be empty.';

--rollback DROP TABLE feedback_response_scales;
