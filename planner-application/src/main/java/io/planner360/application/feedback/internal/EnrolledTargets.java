package io.planner360.application.feedback.internal;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.CycleTarget;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All who are enrolled in a cycle and have not left it, some at a time. */
public final class EnrolledTargets {
    private static final int AT_ONCE = 500;

    private final Persistence persistence;

    /** On the store of the context. */
    public EnrolledTargets(Context context) {
        this.persistence = context.persistence();
    }

    /** Does the work for one part after the other; what came of each, or the first refusal. */
    public <T> Either<Refusal, List<T>> inParts(FeedbackCycle cycle, Function<List<UserId>, Either<Refusal, T>> work) {
        List<UserId> enrolled = enrolled(cycle);
        List<T> results = new ArrayList<>();
        for (int from = 0; from < enrolled.size(); from += AT_ONCE) {
            Either<Refusal, T> result = work.apply(enrolled.subList(from, Math.min(from + AT_ONCE, enrolled.size())));
            if (result.isLeft()) {
                return Either.left(result.getLeft());
            }
            results.add(result.get());
        }
        return Either.right(results);
    }

    private List<UserId> enrolled(FeedbackCycle cycle) {
        try (Stream<CycleTarget> targets = persistence.cycleTargets().ofCycle(cycle.id())) {
            return targets.filter(CycleTarget::isEnrolled)
                    .map(CycleTarget::user)
                    .toList();
        }
    }
}
