-- A person's published scores, cycle by cycle, each with the scale that it stands on.
SELECT cell.competency_id,
       cell.rater_group,
       cycle.id AS cycle_id,
       cycle.closed_at,
       scale.lowest,
       scale.highest,
       cell.raters,
       cell.mean
FROM published_reports AS report
JOIN feedback_cycles AS cycle
    ON cycle.organization_id = report.organization_id AND cycle.id = report.cycle_id
JOIN published_cells AS cell
    ON cell.organization_id = report.organization_id AND cell.report_id = report.id
CROSS JOIN LATERAL (
    SELECT points.lowest, points.lowest + cardinality(points.anchors) - 1 AS highest
    FROM feedback_questions AS question
    JOIN feedback_response_scales AS points
        ON points.organization_id = question.organization_id AND points.form_id = question.form_id
        AND points.name = question.scale
    WHERE question.organization_id = cycle.organization_id
        AND question.form_id = cycle.form_id
        AND question.competency_id = cell.competency_id
        AND question.kind = 'rated'
    LIMIT 1) AS scale
WHERE report.organization_id = :organization
    AND report.target_user_id = :person
    AND report.status = 'released'
    -- Who is in it differs from cycle to cycle.
    AND cell.rater_group <> 'COMBINED'
    AND (CAST(:afterCycle AS uuid) IS NULL
        OR (cell.competency_id, cell.rater_group, cycle.closed_at, cycle.id)
            > (CAST(:afterCompetency AS uuid), CAST(:afterGroup AS text), CAST(:afterClose AS timestamptz),
               CAST(:afterCycle AS uuid)))
    -- Who answered about the person in a protected group may not see their report.
    AND NOT EXISTS (
        SELECT
        FROM feedback_invitations AS invitation
        JOIN feedback_forms AS form
            ON form.organization_id = invitation.organization_id AND form.id = cycle.form_id
        JOIN feedback_rater_groups AS rater_group
            ON rater_group.organization_id = form.organization_id AND rater_group.form_id = form.id
            AND rater_group.code = invitation.rater_group
        WHERE invitation.organization_id = report.organization_id
            AND invitation.cycle_id = report.cycle_id
            AND invitation.target_user_id = report.target_user_id
            AND invitation.rater_user_id = :reader
            AND invitation.status = 'submitted'
            AND form.confidentiality <> 'named'
            AND rater_group.protection = 'protected')
ORDER BY cell.competency_id, cell.rater_group, cycle.closed_at, cycle.id
LIMIT :limit
