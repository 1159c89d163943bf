package io.planner360.application.feedback.cycle;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.CycleReports;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleClosed;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.PlannerException;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of a cycle, by hand or because it is due. */
final class Closing {
    private static final int PAGE = 100;

    private final Context context;
    private final Persistence persistence;
    private final AccessControl access;
    private final CycleReports reports;

    Closing(Context context) {
        this.context = context;
        this.persistence = context.persistence();
        this.access = context.access();
        this.reports = new CycleReports(context);
    }

    Either<Refusal, FeedbackCycle> close(CloseCycle command) {
        return context.attempt(
                command.actor(),
                () -> access.require(command)
                        .flatMap(actor -> context.stored().cycleAlone(command.cycle()))
                        .flatMap(cycle -> cycle.close(context.now()))
                        .flatMap(cycle -> context.stored().formOf(cycle).map(form -> closed(cycle, form))));
    }

    private FeedbackCycle closed(FeedbackCycle cycle, FeedbackForm form) {
        reports.calculate(cycle, form);
        persistence
                .feedbackResponses()
                .shuffle(cycle.id(), () -> new FeedbackResponseId(context.ids().random()));
        persistence.cycleInvitations().expireOpen(cycle.id());
        FeedbackCycle closed = persistence.feedbackCycles().update(cycle);
        context.publish(new CycleClosed(cycle.id()));
        return closed;
    }

    int closeDue(Instant now) {
        List<PlannerException> failures = new ArrayList<>();
        int closed = closeDue(now, failures);
        if (failures.isEmpty()) {
            return closed;
        }
        PlannerException first = failures.remove(0);
        failures.forEach(first::addSuppressed);
        throw first;
    }

    private int closeDue(Instant now, List<PlannerException> failures) {
        int closed = 0;
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<OrganizationId> organizations = persistence
                    .unitOfWork()
                    .system(() -> persistence.organizations().all(request));
            for (OrganizationId organization : organizations.items()) {
                closed += closeDue(organization, now, failures);
            }
            next = request.following(organizations);
        }
        return closed;
    }

    private int closeDue(OrganizationId organization, Instant now, List<PlannerException> failures) {
        int closed = 0;
        Optional<PageRequest> next = Optional.of(PageRequest.first(PAGE));
        while (next.isPresent()) {
            PageRequest request = next.get();
            Page<FeedbackCycle> due = persistence
                    .unitOfWork()
                    .within(organization, () -> persistence.feedbackCycles().dueToClose(now, request));
            for (FeedbackCycle cycle : due.items()) {
                closed += closeIfOpen(organization, cycle.id(), failures) ? 1 : 0;
            }
            next = request.following(due);
        }
        return closed;
    }

    /**
     * False where somebody else closed it meanwhile, the one refusal that can come here, or where it failed: the
     * others shall not wait for it.
     */
    private boolean closeIfOpen(OrganizationId organization, FeedbackCycleId cycle, List<PlannerException> failures) {
        try {
            return close(new CloseCycle(new Actor.System(organization), cycle))
                    .exists(changed -> changed.status() == CycleStatus.CLOSED);
        } catch (PlannerException failure) {
            failures.add(failure);
            return false;
        }
    }
}
