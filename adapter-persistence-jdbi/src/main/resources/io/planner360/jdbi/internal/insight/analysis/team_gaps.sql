-- Released scores of a manager's present reports, beside what their job required in the cycle.
SELECT report.target_user_id,
       score.competency_id,
       score.required_level,
       score.required_scale_value,
       score.others
FROM user_organizations AS member
JOIN published_reports AS report
    ON report.organization_id = member.organization_id AND report.target_user_id = member.user_id
    AND report.cycle_id = :cycle AND report.status = 'released'
JOIN published_scores AS score
    ON score.organization_id = report.organization_id AND score.report_id = report.id
WHERE member.organization_id = :organization
    AND member.manager_id = :manager
    AND score.others IS NOT NULL
    AND score.required_scale_value IS NOT NULL
    AND (CAST(:afterUser AS uuid) IS NULL
        OR (report.target_user_id, score.competency_id)
            > (CAST(:afterUser AS uuid), CAST(:afterCompetency AS uuid)))
    -- Who answered about a person in a protected group may not see their report.
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
        WHERE invitation.organization_id = report.organization_id
            AND invitation.cycle_id = report.cycle_id
            AND invitation.target_user_id = report.target_user_id
            AND invitation.rater_user_id = :reader
            AND invitation.status = 'submitted'
            AND form.confidentiality <> 'named'
            AND rater_group.protection = 'protected')
ORDER BY report.target_user_id, score.competency_id
LIMIT :limit
