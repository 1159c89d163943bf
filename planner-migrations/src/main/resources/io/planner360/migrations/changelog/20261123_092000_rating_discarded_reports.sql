--liquibase formatted sql

--changeset planner360:20261123_092000_rating_discarded_reports
GRANT DELETE ON published_reports, published_groups, published_scores, published_cells, published_comments TO planner_app;

COMMENT ON TABLE published_reports IS 'The report on one target of one cycle, calculated when the cycle closed. Only its release changes; discarded only while withheld.';

--rollback REVOKE DELETE ON published_reports, published_groups, published_scores, published_cells, published_comments FROM planner_app;
--rollback COMMENT ON TABLE published_reports IS 'The report on one target of one cycle, calculated once, when the cycle closed. Only its release changes.';
