-- How a cycle's raters respond, by the department of the target as it was at enrolment.
SELECT target.department,
       count(*) AS invited,
       count(*) FILTER (WHERE invitation.status = 'submitted') AS submitted
FROM feedback_invitations AS invitation
JOIN feedback_cycle_targets AS target
    ON target.organization_id = invitation.organization_id AND target.cycle_id = invitation.cycle_id
    AND target.user_id = invitation.target_user_id
WHERE invitation.organization_id = :organization
    AND invitation.cycle_id = :cycle
    AND invitation.status <> 'revoked'
GROUP BY target.department
ORDER BY target.department COLLATE "C"
