-- How far a person's active plans are, by the weight of objectives; a plan without objectives has no percentage.
SELECT plan.id AS plan_id,
       plan.title AS plan_title,
       count(objective.id) AS total_objectives,
       count(objective.id) FILTER (WHERE objective.status = 'completed') AS completed_objectives,
       round(
           coalesce(sum(objective.weight) FILTER (WHERE objective.status = 'completed'), 0) * 100.0
               / NULLIF(sum(objective.weight), 0),
           2) AS completion_percentage
FROM learning_plans AS plan
LEFT JOIN learning_objectives AS objective
    ON objective.organization_id = plan.organization_id AND objective.plan_id = plan.id
    AND objective.status <> 'dropped'
WHERE plan.organization_id = :organization
    AND plan.user_id = :person
    AND plan.status = 'active'
    AND plan.id >= :from
    AND plan.id IS DISTINCT FROM CAST(:after AS uuid)
    -- What was made from a report goes with it when it is recalled.
    AND NOT EXISTS (
        SELECT
        FROM published_reports AS report
        WHERE report.organization_id = plan.organization_id
            AND report.cycle_id = plan.cycle_id
            AND report.target_user_id = plan.user_id
            AND report.status = 'recalled')
    -- Who answered about the person in a protected group may not see what was made from their report.
    AND NOT EXISTS (
        SELECT
        FROM feedback_invitations AS invitation
        JOIN feedback_cycles AS cycle
            ON cycle.organization_id = invitation.organization_id AND cycle.id = invitation.cycle_id
        JOIN feedback_forms AS form
            ON form.organization_id = cycle.organization_id AND form.id = cycle.form_id
        JOIN feedback_rater_groups AS rater_group
            ON rater_group.organization_id = form.organization_id AND rater_group.form_id = form.id
            AND rater_group.code = invitation.rater_group
        WHERE invitation.organization_id = plan.organization_id
            AND invitation.cycle_id = plan.cycle_id
            AND invitation.target_user_id = plan.user_id
            AND invitation.rater_user_id = :reader
            AND invitation.status = 'submitted'
            AND form.confidentiality <> 'named'
            AND rater_group.protection = 'protected')
GROUP BY plan.id, plan.title
ORDER BY plan.id
LIMIT :limit
