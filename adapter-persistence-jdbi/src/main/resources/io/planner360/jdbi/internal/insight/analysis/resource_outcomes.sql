-- Gain in rating after completing an objective that used a resource; each person counts once.
WITH gains AS (
    SELECT used.resource_id,
           plan.user_id,
           avg(CAST(later.others AS numeric) - CAST(earlier.others AS numeric)) AS gain
    FROM learning_objective_resources AS used
    JOIN learning_objectives AS objective
        ON objective.organization_id = used.organization_id AND objective.id = used.objective_id
        AND objective.status = 'completed'
    JOIN learning_plans AS plan
        ON plan.organization_id = objective.organization_id AND plan.id = objective.plan_id
    CROSS JOIN LATERAL (
        SELECT max(entry.recorded_at) AS recorded_at
        FROM learning_progress AS entry
        WHERE entry.organization_id = objective.organization_id
            AND entry.plan_id = objective.plan_id
            AND entry.objective_id = objective.id
            AND entry.percent = 100) AS completion
    CROSS JOIN LATERAL (
        SELECT score.others, points.lowest, points.highest
        FROM published_reports AS report
        JOIN published_scores AS score
            ON score.organization_id = report.organization_id AND score.report_id = report.id
            AND score.competency_id = objective.competency_id
        JOIN feedback_cycles AS cycle
            ON cycle.organization_id = report.organization_id AND cycle.id = report.cycle_id
        CROSS JOIN LATERAL (
            SELECT scale.lowest, scale.lowest + cardinality(scale.anchors) - 1 AS highest
            FROM feedback_questions AS question
            JOIN feedback_response_scales AS scale
                ON scale.organization_id = question.organization_id AND scale.form_id = question.form_id
                AND scale.name = question.scale
            WHERE question.organization_id = cycle.organization_id
                AND question.form_id = cycle.form_id
                AND question.competency_id = objective.competency_id
                AND question.kind = 'rated'
            LIMIT 1) AS points
        WHERE report.organization_id = plan.organization_id
            AND report.cycle_id = plan.cycle_id
            AND report.target_user_id = plan.user_id
            AND report.status = 'released'
            AND score.others IS NOT NULL) AS earlier
    CROSS JOIN LATERAL (
        SELECT score.others, points.lowest, points.highest
        FROM published_reports AS report
        JOIN published_scores AS score
            ON score.organization_id = report.organization_id AND score.report_id = report.id
            AND score.competency_id = objective.competency_id
        JOIN feedback_cycles AS cycle
            ON cycle.organization_id = report.organization_id AND cycle.id = report.cycle_id
        CROSS JOIN LATERAL (
            SELECT scale.lowest, scale.lowest + cardinality(scale.anchors) - 1 AS highest
            FROM feedback_questions AS question
            JOIN feedback_response_scales AS scale
                ON scale.organization_id = question.organization_id AND scale.form_id = question.form_id
                AND scale.name = question.scale
            WHERE question.organization_id = cycle.organization_id
                AND question.form_id = cycle.form_id
                AND question.competency_id = objective.competency_id
                AND question.kind = 'rated'
            LIMIT 1) AS points
        WHERE report.organization_id = plan.organization_id
            AND report.target_user_id = plan.user_id
            AND report.status = 'released'
            AND score.others IS NOT NULL
            AND cycle.closed_at > completion.recorded_at
            AND points.lowest = earlier.lowest
            AND points.highest = earlier.highest
        ORDER BY cycle.closed_at, cycle.id
        LIMIT 1) AS later
    WHERE used.organization_id = :organization
        AND used.resource_id >= :from
        AND used.resource_id IS DISTINCT FROM CAST(:after AS uuid)
    GROUP BY used.resource_id, plan.user_id)
SELECT resource_id, count(*) AS people, round(avg(gain), 2) AS gain
FROM gains
GROUP BY resource_id
HAVING count(*) >= :fewest
ORDER BY resource_id
LIMIT :limit
