-- Open objectives of active plans whose last day is over.
SELECT objective.id AS objective_id,
       plan.id AS plan_id,
       plan.user_id,
       objective.title,
       objective.due_date,
       objective.percent
FROM learning_objectives AS objective
JOIN learning_plans AS plan
    ON plan.organization_id = objective.organization_id AND plan.id = objective.plan_id
WHERE objective.organization_id = :organization
    AND objective.status IN ('not_started', 'in_progress')
    AND objective.due_date < :day
    AND plan.status = 'active'
    AND (objective.due_date, objective.id) >= (CAST(:fromDay AS date), :from)
    AND objective.id IS DISTINCT FROM CAST(:after AS uuid)
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
ORDER BY objective.due_date, objective.id
LIMIT :limit
