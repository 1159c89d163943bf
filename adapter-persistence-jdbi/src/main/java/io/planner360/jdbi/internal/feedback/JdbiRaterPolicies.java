package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.constant;
import static io.planner360.jdbi.internal.Columns.optionalUuid;
import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.ManagerChange;
import io.planner360.domain.feedback.invitation.ManagerChangePolicy;
import io.planner360.domain.feedback.invitation.RaterPolicies;
import io.planner360.domain.feedback.invitation.RaterPolicy;
import io.planner360.domain.organization.UserId;
import io.planner360.jdbi.internal.EnumText;
import io.planner360.jdbi.internal.Session;
import io.planner360.jdbi.internal.SqlArray;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code feedback_rater_policies}, and the managers in {@code feedback_cycle_targets}. */
final class JdbiRaterPolicies implements RaterPolicies {
    private static final String SET = """
            INSERT INTO feedback_rater_policies (organization_id, cycle_id, manager_change, most_open)
            VALUES (:organization, :cycle, :managerChange, CAST(:mostOpen AS integer))
            ON CONFLICT ON CONSTRAINT feedback_rater_policies_pk
            DO UPDATE SET manager_change = :managerChange, most_open = CAST(:mostOpen AS integer)
            """;

    private static final String OF = """
            SELECT manager_change, most_open
            FROM feedback_rater_policies
            WHERE organization_id = :organization AND cycle_id = :cycle
            """;

    private static final String MANAGER_CHANGES = """
            SELECT t.user_id, known.manager_id AS before, m.manager_id AS now,
                   EXISTS (
                       SELECT FROM feedback_invitations i
                       WHERE i.organization_id = :organization AND i.cycle_id = :cycle
                           AND i.target_user_id = t.user_id AND i.rater_user_id = known.manager_id
                           AND i.rater_group = 'MANAGER' AND i.status <> 'revoked') AS before_asked,
                   EXISTS (
                       SELECT FROM feedback_invitations i
                       WHERE i.organization_id = :organization AND i.cycle_id = :cycle
                           AND i.target_user_id = t.user_id AND i.rater_user_id = m.manager_id) AS now_asked
            FROM feedback_cycle_targets t
            CROSS JOIN LATERAL (SELECT coalesce(t.followed_manager_id, t.manager_id) AS manager_id) known
            JOIN user_organizations m ON m.organization_id = :organization AND m.user_id = t.user_id
            JOIN user_organizations boss ON boss.organization_id = :organization AND boss.user_id = m.manager_id
            WHERE t.organization_id = :organization AND t.cycle_id = :cycle AND t.user_id = ANY (:targets)
                AND t.status = 'enrolled' AND boss.status <> 'deactivated'
                AND m.manager_id IS DISTINCT FROM known.manager_id
            ORDER BY t.user_id
            """;

    private static final String FOLLOW = """
            UPDATE feedback_cycle_targets t
            SET followed_manager_id = change.manager
            FROM unnest(:targets, :managers) AS change (target, manager)
            WHERE t.organization_id = :organization AND t.cycle_id = :cycle AND t.user_id = change.target
            """;

    private final Session session;

    JdbiRaterPolicies(Session session) {
        this.session = session;
    }

    @Override
    public void set(FeedbackCycleId cycle, RaterPolicy policy) {
        session.inTenant(sql -> sql.update(SET)
                .bind("cycle", cycle.value())
                .bind("managerChange", EnumText.of(policy.managerChange()))
                .bind("mostOpen", policy.mostOpen())
                .execute());
    }

    @Override
    public RaterPolicy of(FeedbackCycleId cycle) {
        return session.inTenant(sql -> sql.query(OF)
                .bind("cycle", cycle.value())
                .map((row, context) -> new RaterPolicy(
                        constant(row, "manager_change", ManagerChangePolicy.class),
                        Optional.ofNullable(row.getObject("most_open", Integer.class))))
                .findOne()
                .orElse(RaterPolicy.DEFAULT));
    }

    @Override
    public List<ManagerChange> managerChanges(FeedbackCycleId cycle, Collection<UserId> targets) {
        return session.inTenant(sql -> sql.query(MANAGER_CHANGES)
                .bind("cycle", cycle.value())
                .bind("targets", SqlArray.uuids(targets, UserId::value))
                .map((row, context) -> new ManagerChange(
                        new UserId(uuid(row, "user_id")),
                        optionalUuid(row, "before").map(UserId::new),
                        new UserId(uuid(row, "now")),
                        row.getBoolean("before_asked"),
                        row.getBoolean("now_asked")))
                .list());
    }

    @Override
    public void follow(FeedbackCycleId cycle, Collection<ManagerChange> changes) {
        session.inTenant(sql -> sql.update(FOLLOW)
                .bind("cycle", cycle.value())
                .bind(
                        "targets",
                        SqlArray.uuids(changes, change -> change.target().value()))
                .bind("managers", SqlArray.uuids(changes, change -> change.now().value()))
                .execute());
    }
}
