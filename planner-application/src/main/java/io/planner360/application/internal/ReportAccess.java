package io.planner360.application.internal;

import io.planner360.application.shared.Request;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.rating.RatingRule;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who may see what was published about a target, in a report or in what is made from it. */
public final class ReportAccess {
    private final Persistence persistence;
    private final AccessControl access;

    /** On the store of the context. */
    public ReportAccess(Context context) {
        this.persistence = context.persistence();
        this.access = context.access();
    }

    /** The target's id, if the actor may see what the cycle's report says about the target. */
    public Either<Refusal, UserId> require(Request request, FeedbackCycleId cycle, UserId target) {
        return requireReader(request, cycle, target)
                .filterOrElse(reader -> !recalled(target).contains(cycle), reader -> recalled());
    }

    /** The target's id, if the actor may see the cycle's report about the target unless it was recalled. */
    public Either<Refusal, UserId> requireReader(Request request, FeedbackCycleId cycle, UserId target) {
        return access.requireCloseTo(target, request)
                .filterOrElse(
                        reader -> reader.user().equals(target)
                                || !ratedUnderProtection(cycle, reader.user()).contains(target),
                        reader -> new RuleViolated(
                                RatingRule.READER_RATED_TARGET,
                                "Who answered about a person in a protected group cannot see their report."))
                .map(reader -> target);
    }

    /** What is said of a report that was recalled. */
    public static Refusal recalled() {
        return new RuleViolated(RatingRule.REPORT_RECALLED, "This report was recalled: nobody can read it now.");
    }

    /** The cycles of which the report on this person was recalled. */
    public Set<FeedbackCycleId> recalled(UserId target) {
        return persistence.publishedReports().recalled(target);
    }

    /** The targets about whom this person answered in a protected group of the cycle. */
    public Set<UserId> ratedUnderProtection(FeedbackCycleId cycle, UserId reader) {
        return persistence.cycleTargets().guardedFrom(reader, List.of(cycle)).getOrDefault(cycle, Set.of());
    }

    /**
     * Those of the items that the reader may see: not what was made from the report on somebody else about whom the
     * reader answered in a protected group of the cycle.
     */
    public <T> List<T> readable(
            List<T> items,
            UserId reader,
            Function<? super T, Optional<FeedbackCycleId>> cycle,
            Function<? super T, UserId> target) {
        List<FeedbackCycleId> cycles = items.stream()
                .filter(item -> !target.apply(item).equals(reader))
                .flatMap(item -> cycle.apply(item).stream())
                .distinct()
                .toList();
        if (cycles.isEmpty()) {
            return items;
        }
        Map<FeedbackCycleId, Set<UserId>> guarded = persistence.cycleTargets().guardedFrom(reader, cycles);
        return items.stream()
                .filter(item -> target.apply(item).equals(reader)
                        || cycle.apply(item)
                                .filter(its ->
                                        guarded.getOrDefault(its, Set.of()).contains(target.apply(item)))
                                .isEmpty())
                .toList();
    }
}
