--liquibase formatted sql

--changeset planner360:20261126_301000_rating_combined_groups
ALTER TABLE published_groups
    DROP CONSTRAINT published_groups_disclosure_known,
    ADD CONSTRAINT published_groups_disclosure_known
        CHECK (disclosure IN ('shown', 'combined', 'below_threshold', 'no_answers')),
    ADD CONSTRAINT published_groups_combined_shown CHECK (rater_group <> 'COMBINED' OR disclosure = 'shown');

COMMENT ON COLUMN published_groups.rater_group IS 'The group, or COMBINED for those shown together.';
COMMENT ON COLUMN published_groups.position IS 'Order in the form, from 0; COMBINED comes last.';
COMMENT ON COLUMN published_groups.disclosure IS 'shown; combined: a part of COMBINED; below_threshold: nothing of it is published; no_answers.';

--rollback ALTER TABLE published_groups
--rollback     DROP CONSTRAINT published_groups_combined_shown,
--rollback     DROP CONSTRAINT published_groups_disclosure_known,
--rollback     ADD CONSTRAINT published_groups_disclosure_known CHECK (disclosure IN ('shown', 'below_threshold', 'no_answers'));
--rollback COMMENT ON COLUMN published_groups.rater_group IS 'The group.';
--rollback COMMENT ON COLUMN published_groups.position IS 'Order in the form, from 0.';
--rollback COMMENT ON COLUMN published_groups.disclosure IS 'shown; below_threshold: nothing of it is published; no_answers.';
