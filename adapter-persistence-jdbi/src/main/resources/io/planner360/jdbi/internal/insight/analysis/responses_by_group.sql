-- How a cycle's raters respond, by rater group.
SELECT invitation.rater_group,
       count(*) AS invited,
       count(*) FILTER (WHERE invitation.status = 'submitted') AS submitted
FROM feedback_invitations AS invitation
WHERE invitation.organization_id = :organization
    AND invitation.cycle_id = :cycle
    AND invitation.status <> 'revoked'
GROUP BY invitation.rater_group
ORDER BY invitation.rater_group
