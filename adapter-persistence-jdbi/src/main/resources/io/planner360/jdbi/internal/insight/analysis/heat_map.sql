-- Department × competency of a cycle, once the report of each target is released.
-- Scores are added as decimal numbers, so that their order does not matter.
SELECT target.department,
       score.competency_id,
       count(*) AS targets,
       round(avg(CAST(score.others AS numeric)), 2) AS mean
FROM published_reports AS report
JOIN feedback_cycle_targets AS target
    ON target.organization_id = report.organization_id AND target.cycle_id = report.cycle_id
    AND target.user_id = report.target_user_id
JOIN published_scores AS score
    ON score.organization_id = report.organization_id AND score.report_id = report.id
WHERE report.organization_id = :organization
    AND report.cycle_id = :cycle
    AND score.others IS NOT NULL
    AND NOT EXISTS (
        SELECT
        FROM published_reports AS other
        WHERE other.organization_id = :organization AND other.cycle_id = :cycle AND other.status <> 'released')
    AND (CAST(:afterCompetency AS uuid) IS NULL
        OR (target.department COLLATE "C", score.competency_id)
            > (CAST(:afterDepartment AS text), CAST(:afterCompetency AS uuid)))
GROUP BY target.department, score.competency_id
HAVING count(*) >= :fewest
ORDER BY target.department COLLATE "C", score.competency_id
LIMIT :limit
