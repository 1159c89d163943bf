package io.planner360.application.feedback.invitation;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.invitation.Reminder;
import io.planner360.domain.feedback.invitation.ReminderDue;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reminders that have become due, organization by organization, some at a time. */
final class Reminding {
    private static final int PAGE = 100;

    private final Context context;
    private final Persistence persistence;

    Reminding(Context context) {
        this.context = context;
        this.persistence = context.persistence();
    }

    int remindDue(Instant now) {
        List<PlannerException> failures = new ArrayList<>();
        int given = 0;
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<OrganizationId> organizations = persistence
                    .unitOfWork()
                    .system(() -> persistence.organizations().all(request));
            for (OrganizationId organization : organizations.items()) {
                given += remindAll(organization, now, failures);
            }
            next = request.following(organizations);
        }
        if (failures.isEmpty()) {
            return given;
        }
        PlannerException first = failures.remove(0);
        failures.forEach(first::addSuppressed);
        throw first;
    }

    /** The other organizations shall not wait for one that fails. */
    private int remindAll(OrganizationId organization, Instant now, List<PlannerException> failures) {
        int given = 0;
        try {
            int some = PAGE;
            while (some == PAGE) {
                some = remind(organization, now).size();
                given += some;
            }
        } catch (PlannerException failure) {
            failures.add(failure);
        }
        return given;
    }

    private List<Reminder> remind(OrganizationId organization, Instant now) {
        return persistence.unitOfWork().within(organization, () -> {
            List<Reminder> given = persistence.feedbackReminders().remindDue(now, PAGE);
            context.publish(given.stream()
                    .sorted(Comparator.comparing(
                            reminder -> reminder.invitation().toString()))
                    .map(reminder -> new ReminderDue(reminder.invitation()))
                    .toList());
            return given;
        });
    }
}
