package io.planner360.inmemory.internal.feedback;

import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.FeedbackInvitationId;
import io.planner360.domain.feedback.invitation.FeedbackReminders;
import io.planner360.domain.feedback.invitation.Reminder;
import io.planner360.domain.feedback.invitation.ReminderSchedule;
import io.planner360.inmemory.internal.shared.Ordered;
import io.planner360.inmemory.internal.shared.Position;
import io.planner360.inmemory.internal.shared.Store;
import io.planner360.inmemory.internal.shared.Table;
import io.planner360.inmemory.internal.shared.Unique;
import io.planner360.inmemory.internal.shared.WorkingCopy;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class InMemoryFeedbackReminders implements FeedbackReminders {
    private static final Unique<FeedbackCycleId, Scheduled> BY_CYCLE =
            Unique.by("reminder schedule of", Scheduled::cycle);
    private static final Ordered<Tuple0, Position, Scheduled> ALL = Ordered.by(
            scheduled -> Tuple.empty(),
            scheduled -> Position.of(scheduled.cycle().value()));
    private static final Table<Scheduled> SCHEDULES = Table.of(BY_CYCLE, ALL);

    private static final Unique<FeedbackInvitationId, Sent> BY_INVITATION = Unique.by("sending of", Sent::invitation);
    private static final Table<Sent> SENT = Table.of(BY_INVITATION);

    private final Store store;

    InMemoryFeedbackReminders(Store store) {
        this.store = store;
    }

    private record Scheduled(FeedbackCycleId cycle, ReminderSchedule schedule) {}

    /** When an invitation was sent, and the number of the last reminder. */
    private record Sent(FeedbackInvitationId invitation, Instant at, int reminders) {}

    private record Due(Sent sent, int number) {
        Reminder reminder() {
            return new Reminder(sent.invitation(), number);
        }
    }

    /** The invitation was sent, unless it was before. */
    static void sent(WorkingCopy tenant, FeedbackInvitationId invitation, Instant at) {
        if (!tenant.has(BY_INVITATION, invitation)) {
            tenant.insert(SENT, new Sent(invitation, at, 0));
        }
    }

    @Override
    public void schedule(FeedbackCycleId cycle, Optional<ReminderSchedule> schedule) {
        WorkingCopy tenant = store.tenant();
        tenant.find(BY_CYCLE, cycle).ifPresent(before -> tenant.delete(SCHEDULES, before));
        schedule.ifPresent(given -> {
            tenant.require(InMemoryFeedbackCycles.BY_ID, cycle);
            tenant.insert(SCHEDULES, new Scheduled(cycle, given));
        });
    }

    @Override
    public Optional<ReminderSchedule> scheduleOf(FeedbackCycleId cycle) {
        return store.tenant().find(BY_CYCLE, cycle).map(Scheduled::schedule);
    }

    @Override
    public List<Reminder> remindDue(Instant now, int most) {
        WorkingCopy tenant = store.tenant();
        List<Due> due = tenant.stream(ALL, Tuple.empty())
                .filter(scheduled -> tenant.find(InMemoryFeedbackCycles.BY_ID, scheduled.cycle())
                        .filter(cycle -> isCollecting(cycle, now))
                        .isPresent())
                .flatMap(scheduled -> due(tenant, scheduled, now))
                .limit(most)
                .toList();
        due.forEach(one -> tenant.replace(
                SENT, one.sent(), new Sent(one.sent().invitation(), one.sent().at(), one.number())));
        return due.stream().map(Due::reminder).toList();
    }

    private static boolean isCollecting(FeedbackCycle cycle, Instant now) {
        return cycle.status() == CycleStatus.COLLECTING && !cycle.isOverdue(now);
    }

    private static Stream<Due> due(WorkingCopy tenant, Scheduled scheduled, Instant now) {
        return InMemoryFeedbackInvitations.ofCycle(tenant, scheduled.cycle())
                .filter(FeedbackInvitation::isOpen)
                .flatMap(invitation -> tenant.find(BY_INVITATION, invitation.id()).stream())
                .map(sent -> new Due(sent, scheduled.schedule().due(sent.at(), now)))
                .filter(due -> due.number() > due.sent().reminders());
    }
}
