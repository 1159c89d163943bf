package io.planner360.jdbi.internal.feedback;

import static io.planner360.jdbi.internal.Columns.uuid;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.Reminder;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.jdbi.internal.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code feedback_reminder_schedules}, and what {@code feedback_invitations} says of reminders. */
final class JdbiFeedbackReminders implements FeedbackReminders {
    private static final String SCHEDULE = """
            INSERT INTO feedback_reminder_schedules (organization_id, cycle_id, first_after_days, every_days, most)
            VALUES (:organization, :cycle, :first, :every, :most)
            ON CONFLICT ON CONSTRAINT feedback_reminder_schedules_pk
            DO UPDATE SET first_after_days = :first, every_days = :every, most = :most
            """;

    private static final String UNSCHEDULE =
            "DELETE FROM feedback_reminder_schedules WHERE organization_id = :organization AND cycle_id = :cycle";

    private static final String SCHEDULE_OF = """
            SELECT first_after_days, every_days, most
            FROM feedback_reminder_schedules
            WHERE organization_id = :organization AND cycle_id = :cycle
            """;

    // Another process that reminds holds the rows that it has found; what it has given shows when they are locked.
    private static final String REMIND_DUE = """
            WITH due AS (
                SELECT i.id, n.number
                FROM feedback_reminder_schedules s
                JOIN feedback_cycles c ON c.organization_id = :organization AND c.id = s.cycle_id
                JOIN feedback_invitations i ON i.organization_id = :organization AND i.cycle_id = s.cycle_id
                CROSS JOIN LATERAL (
                    SELECT CAST(least(s.most, 1 + floor(extract(epoch FROM
                        CAST(:now AS timestamptz) - i.sent_at - s.first_after_days * interval '24 hours')
                        / (s.every_days * 86400))) AS integer) AS number) n
                WHERE s.organization_id = :organization AND c.status = 'collecting' AND c.closes_at > :now
                    AND i.status IN ('sent', 'started') AND coalesce(i.reminders, 0) < n.number
                    AND i.sent_at + s.first_after_days * interval '24 hours' <= :now
                ORDER BY i.id
                LIMIT :most
                FOR UPDATE OF i SKIP LOCKED
            )
            UPDATE feedback_invitations i
            SET reminders = due.number
            FROM due
            WHERE i.organization_id = :organization AND i.id = due.id
            RETURNING i.id, i.reminders
            """;

    private final Session session;

    JdbiFeedbackReminders(Session session) {
        this.session = session;
    }

    @Override
    public void schedule(FeedbackCycleId cycle, Optional<ReminderSchedule> schedule) {
        session.inTenant(sql -> schedule.map(given -> sql.update(SCHEDULE)
                        .bind("first", given.firstAfterDays())
                        .bind("every", given.everyDays())
                        .bind("most", given.most()))
                .orElseGet(() -> sql.update(UNSCHEDULE))
                .bind("cycle", cycle.value())
                .execute());
    }

    @Override
    public Optional<ReminderSchedule> scheduleOf(FeedbackCycleId cycle) {
        return session.inTenant(sql -> sql.query(SCHEDULE_OF)
                .bind("cycle", cycle.value())
                .map((row, context) -> new ReminderSchedule(
                        row.getInt("first_after_days"), row.getInt("every_days"), row.getInt("most")))
                .findOne());
    }

    @Override
    public List<Reminder> remindDue(Instant now, int most) {
        return session.inTenant(sql -> sql.query(REMIND_DUE)
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> new Reminder(new FeedbackInvitationId(uuid(row, "id")), row.getInt("reminders")))
                .list());
    }
}
