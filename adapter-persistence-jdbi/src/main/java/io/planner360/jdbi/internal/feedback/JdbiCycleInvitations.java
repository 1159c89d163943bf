package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.CycleInvitations;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.feedback.invitation.RaterOfTarget;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Many rows of the table {@code feedback_invitations} at once. */
final class JdbiCycleInvitations implements CycleInvitations {
    private static final String SEND_PENDING = """
            WITH sent AS (
                UPDATE feedback_invitations
                SET status = 'sent', sent_at = :now, version = version + 1
                WHERE organization_id = :organization AND cycle_id = :cycle AND status = 'pending'
                RETURNING id)
            SELECT id FROM sent ORDER BY id
            """;

    private static final String EXPIRE_OPEN = """
            UPDATE feedback_invitations
            SET status = CASE WHEN status IN ('pending', 'sent', 'started') THEN 'expired' ELSE status END,
                draft_question_ids = NULL, draft_ratings = NULL, draft_not_observed = NULL, draft_comments = NULL,
                draft_choices = NULL, version = version + 1
            WHERE organization_id = :organization AND cycle_id = :cycle
            """;

    private static final String SEND_EXPIRED = """
            WITH expired AS MATERIALIZED (
                SELECT id FROM feedback_invitations
                WHERE organization_id = :organization AND cycle_id = :cycle AND status = 'expired'),
            changed AS (
                UPDATE feedback_invitations
                SET status = CASE status WHEN 'expired' THEN 'sent' ELSE status END,
                    sent_at = CASE status WHEN 'expired' THEN coalesce(sent_at, :now) ELSE sent_at END,
                    token_expires_at = CASE WHEN token_hash IS NOT NULL THEN CAST(:tokensExpireAt AS timestamptz) END,
                    version = version + 1
                WHERE organization_id = :organization AND cycle_id = :cycle)
            SELECT id FROM expired ORDER BY id
            """;

    private static final String REVOKE = """
            UPDATE feedback_invitations
            SET status = 'revoked', draft_question_ids = NULL, draft_ratings = NULL, draft_not_observed = NULL,
                draft_comments = NULL, draft_choices = NULL, version = version + 1
            WHERE organization_id = :organization AND cycle_id = :cycle AND status IN ('pending', 'sent', 'started')
                AND\s""";

    private static final String REVOKE_UNTOUCHED = """
            UPDATE feedback_invitations i
            SET status = 'revoked', version = i.version + 1
            FROM unnest(:targets, :users, :externals) AS asked (target, member, external)
            WHERE i.organization_id = :organization AND i.cycle_id = :cycle AND i.status IN ('pending', 'sent')
                AND i.target_user_id = asked.target AND i.rater_user_id IS NOT DISTINCT FROM asked.member
                AND i.external_rater_id IS NOT DISTINCT FROM asked.external
            """;

    private final Session session;

    JdbiCycleInvitations(Session session) {
        this.session = session;
    }

    @Override
    public List<FeedbackInvitationId> sendPending(FeedbackCycleId cycle, Instant now) {
        return session.inTenant(sql -> sql.query(SEND_PENDING)
                .bind("cycle", cycle.value())
                .bind("now", now)
                .map((row, context) -> new FeedbackInvitationId(uuid(row, "id")))
                .list());
    }

    @Override
    public void expireOpen(FeedbackCycleId cycle) {
        session.inTenant(
                sql -> sql.update(EXPIRE_OPEN).bind("cycle", cycle.value()).execute());
    }

    @Override
    public List<FeedbackInvitationId> sendExpired(FeedbackCycleId cycle, Instant now, Instant tokensExpireAt) {
        return session.inTenant(sql -> sql.query(SEND_EXPIRED)
                .bind("cycle", cycle.value())
                .bind("now", now)
                .bind("tokensExpireAt", tokensExpireAt)
                .map((row, context) -> new FeedbackInvitationId(uuid(row, "id")))
                .list());
    }

    @Override
    public void revokeAbout(FeedbackCycleId cycle, UserId target) {
        revoke(cycle, "target_user_id", target.value());
    }

    @Override
    public void revokeOf(FeedbackCycleId cycle, Rater rater) {
        revoke(cycle, RaterColumns.column(rater), RaterColumns.id(rater));
    }

    @Override
    public int revokeUntouched(FeedbackCycleId cycle, Collection<RaterOfTarget> raters) {
        return session.inTenant(sql -> RaterColumns.bind(sql.update(REVOKE_UNTOUCHED), raters)
                .bind("cycle", cycle.value())
                .execute());
    }

    private void revoke(FeedbackCycleId cycle, String column, UUID whose) {
        session.inTenant(sql -> sql.update(REVOKE + column + " = :whose")
                .bind("cycle", cycle.value())
                .bind("whose", whose)
                .execute());
    }
}
