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
        Room room = room(cycle, raters);
        Map<Rater, Integer> busy = new LinkedHashMap<>();
        for (Asked asked : raters) {
            if (!room.takes(asked.rater())) {
                busy.put(asked.rater(), room.open().get(asked.rater()));
            }
        }
        return busy.isEmpty()
                ? Either.right(raters)
                : Either.left(refusal(room.most().orElseThrow(), busy));
    }

    /** What room the cycle leaves these raters. */
    public Room room(FeedbackCycleId cycle, List<Asked> raters) {
        Optional<Integer> most = persistence.raterPolicies().of(cycle).mostOpen();
        return new Room(most, most.isEmpty() ? new HashMap<>() : open(cycle, raters));
    }

    /**
     * The room that raters have for more.
     *
     * @param open how many invitations of each are open, or would be
     */
    public record Room(Optional<Integer> most, Map<Rater, Integer> open) {
        /** Counts one more; false if that is too many. */
        public boolean takes(Rater rater) {
            int size = open.merge(rater, 1, Integer::sum);
            return most.filter(limit -> size > limit).isEmpty();
        }
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
