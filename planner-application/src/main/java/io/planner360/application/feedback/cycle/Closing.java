package io.planner360.application.feedback.cycle;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.application.internal.CycleReports;
import io.planner360.application.internal.DueWalk;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleEvent;
import io.planner360.domain.feedback.cycle.CycleStatus;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.response.FeedbackResponseId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.shared.OrganizationId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.time.Instant;

/** The end of a cycle, by hand or because it is due. */
final class Closing {
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
        context.publish(new CycleEvent.Closed(cycle.id()));
        return closed;
    }

    int closeDue(Instant now) {
        DueWalk walk = new DueWalk(persistence);
        walk.everywhere(organization -> walk.each(
                organization,
                request -> persistence.feedbackCycles().dueToClose(now, request),
                cycle -> walk.did(closeIfOpen(organization, cycle.id()) ? 1 : 0)));
        return walk.finish();
    }

    /** False where somebody else closed it meanwhile, the one refusal that can come here. */
    private boolean closeIfOpen(OrganizationId organization, FeedbackCycleId cycle) {
        return close(new CloseCycle(new Actor.System(organization), cycle))
                .exists(changed -> changed.status() == CycleStatus.CLOSED);
    }
}
