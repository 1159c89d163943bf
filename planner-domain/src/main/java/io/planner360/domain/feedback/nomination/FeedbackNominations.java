package io.planner360.domain.feedback.nomination;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.invitation.FeedbackInvitations.GroupSize;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/** Who is proposed as a rater in the tenant's cycles. */
public interface FeedbackNominations {
    /** The name of the rule that a rater is nominated once for a target in a cycle. */
    String ONCE = "feedback_nominations_rater_key";

    /**
     * Stores new nominations for enrolled targets, all or none; {@link #ONCE} where a rater has been nominated
     * for a target already, or twice in the batch.
     */
    Either<Conflict, List<FeedbackNomination>> addAll(List<FeedbackNomination> nominations);

    /** Those of the cycle's nominations that have one of these ids, by id, bytes compared unsigned. */
    List<FeedbackNomination> findAll(FeedbackCycleId cycle, Collection<FeedbackNominationId> ids);

    /**
     * Stores the changes, all or none, and returns them in the order given with version + 1.
     *
     * @throws StaleAggregate if a stored version is another, or one is not stored
     */
    List<FeedbackNomination> updateAll(List<FeedbackNomination> changed);

    /** The target's nominations in the cycle, whatever became of them, by id, bytes compared unsigned. */
    Page<FeedbackNomination> ofTarget(FeedbackCycleId cycle, UserId target, PageRequest page);

    /** The cycle's nominations that are PROPOSED, by id, bytes compared unsigned. */
    Page<FeedbackNomination> proposed(FeedbackCycleId cycle, PageRequest page);

    /**
     * How many raters are PROPOSED for these targets, by target id, bytes compared unsigned, and then by group
     * code; only groups with any.
     */
    List<GroupSize> proposedSizes(FeedbackCycleId cycle, Collection<UserId> targets);

    /**
     * Whom the manager graph names, as it is now, for those of these targets who are enrolled and not withdrawn:
     * MANAGER, SKIP_MANAGER (the manager's manager), DIRECT_REPORT, PEER (the same manager). By target id, then in
     * this order of groups, then by rater id from the one that follows the target's on, going round, so that not
     * everybody's first colleague is the same one; bytes compared unsigned. Who has been nominated or invited for the
     * target, whatever became of it, is left out, and so is who is deactivated.
     */
    List<RaterProposal> candidates(FeedbackCycleId cycle, Collection<UserId> targets);

    /**
     * Where targets of the cycle have fewer invited raters in a group than it needs: groups in the order given,
     * then by target id, bytes compared unsigned. A target without raters in a group is short of it only where
     * the group always needs some.
     */
    Page<ShortGroup> shortGroups(FeedbackCycleId cycle, List<GroupNeed> needs, PageRequest page);
}
