package io.planner360.application.feedback.internal;

import io.planner360.application.internal.Context;
import io.planner360.domain.Persistence;
import io.planner360.domain.feedback.FeedbackRule;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.Rater;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many invitations of a rater can be open in a cycle, if its policy limits that. */
public final class OpenLimit {
    private final Persistence persistence;

    /** On the store of the context. */
    public OpenLimit(Context context) {
        this.persistence = context.persistence();
    }

    /** The raters, if none of them would have too many; otherwise all who would are told. */
    public Either<Refusal, List<Asked>> admit(FeedbackCycleId cycle, List<Asked> raters) {
        Optional<Integer> most = persistence.raterPolicies().of(cycle).mostOpen();
        if (most.isEmpty()) {
            return Either.right(raters);
        }
        Map<Rater, Integer> open = open(cycle, raters);
        Map<Rater, Integer> busy = new LinkedHashMap<>();
        for (Asked asked : raters) {
            int size = open.merge(asked.rater(), 1, Integer::sum);
            if (size > most.get()) {
                busy.put(asked.rater(), size);
            }
        }
        return busy.isEmpty() ? Either.right(raters) : Either.left(refusal(most.get(), busy));
    }

    /** The first of the raters who would not have too many. */
    public List<Asked> fitting(FeedbackCycleId cycle, List<Asked> raters) {
        Optional<Integer> most = persistence.raterPolicies().of(cycle).mostOpen();
        if (most.isEmpty()) {
            return raters;
        }
        Map<Rater, Integer> open = open(cycle, raters);
        return raters.stream()
                .filter(asked -> open.merge(asked.rater(), 1, Integer::sum) <= most.get())
                .toList();
    }

    private Map<Rater, Integer> open(FeedbackCycleId cycle, List<Asked> raters) {
        return new HashMap<>(persistence
                .feedbackInvitations()
                .openSizes(cycle, raters.stream().map(Asked::rater).collect(Collectors.toSet())));
    }

    private static Refusal refusal(int most, Map<Rater, Integer> busy) {
        return new RuleViolated(
                FeedbackRule.RATER_BUSY,
                "A rater can have at most " + most + " open invitations in this cycle, and would have: "
                        + busy.entrySet().stream()
                                .map(rater -> name(rater.getKey()) + " " + rater.getValue())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private static String name(Rater rater) {
        return rater instanceof Rater.Member member
                ? member.user().toString()
                : ((Rater.External) rater).id().toString();
    }
}
