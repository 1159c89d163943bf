package io.planner360.application.organization.standard;

import io.planner360.application.internal.AccessControl;
import io.planner360.application.internal.Context;
import io.planner360.domain.organization.standard.StandardList;
import io.planner360.domain.organization.standard.Standards;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;

/** What every organization is offered, or begins with. Each method is one unit of work. */
public final class StandardService {
    private final Context context;
    private final AccessControl access;
    private final Standards standards;

    /** Made by the {@code Planner}. */
    public StandardService(Context context) {
        this.context = context;
        this.access = context.access();
        this.standards = context.persistence().standards();
    }

    /** See {@link ListStandards}. */
    public Either<Refusal, StandardList> list(ListStandards question) {
        return context.attempt(
                question.actor(), () -> access.requireMember(question).map(reader -> standards.all(question.kind())));
    }

    /** See {@link ReplaceStandards}. */
    public Either<Refusal, StandardList> replace(ReplaceStandards command) {
        return Either.<Refusal, StandardList>narrow(StandardList.of(command.kind(), command.standards()))
                .map(list -> context.persistence().unitOfWork().system(() -> standards.replace(list)));
    }
}
