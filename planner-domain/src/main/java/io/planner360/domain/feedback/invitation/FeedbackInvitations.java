package io.planner360.domain.feedback.invitation;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Page;
import io.planner360.domain.shared.PageRequest;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.SecretHash;
import io.planner360.domain.shared.StaleAggregate;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is asked about whom in the tenant's cycles. */
public interface FeedbackInvitations {
    /** The name of the rule that a rater is asked once about a target in a cycle. */
    String ONCE = "feedback_invitations_rater_key";

    /**
     * Stores new invitations of enrolled targets, all or none; {@link #ONCE} where a rater has been asked
     * about a target already, or twice in the batch.
     */
    Either<Conflict, List<FeedbackInvitation>> addAll(List<FeedbackInvitation> invitations);

    /** The invitation with this id. */
    Optional<FeedbackInvitation> find(FeedbackInvitationId id);

    /** The invitation that was sent with this token, expired or not. */
    Optional<FeedbackInvitation> findByToken(SecretHash token);

    /** All invitations of this rater in the cycle, by target id, bytes compared unsigned. */
    List<FeedbackInvitation> ofRater(FeedbackCycleId cycle, Rater rater);

    /** The rater's invitations that are SENT or STARTED, by id, bytes compared unsigned. */
    Page<FeedbackInvitation> openFor(Rater rater, PageRequest page);

    /**
     * Stores the change and returns it with version + 1. What the change drops of a draft is gone.
     *
     * @throws StaleAggregate if the stored version is another, or nothing is stored
     */
    FeedbackInvitation update(FeedbackInvitation changed);

    /**
     * Stores that these are SUBMITTED, whatever they were before; what they had of a draft is gone.
     *
     * @throws StaleAggregate if the stored version of one is another, or one is not stored; then none is changed
     */
    void submitAll(List<FeedbackInvitation> submitted);

    /** How many of each group of a target there are: for the targets given, in all states but REVOKED. */
    List<GroupSize> groupSizes(FeedbackCycleId cycle, Collection<UserId> targets);

    /** Which of these raters have been asked about their target in the cycle, whatever became of it. */
    Set<RaterOfTarget> asked(FeedbackCycleId cycle, Collection<RaterOfTarget> raters);

    /** The invitations by which these raters were asked about their target in the cycle, in no order. */
    List<FeedbackInvitation> of(FeedbackCycleId cycle, Collection<RaterOfTarget> raters);

    /** How many invitations of the cycle are PENDING, SENT or STARTED, for those of these raters who have any. */
    Map<Rater, Integer> openSizes(FeedbackCycleId cycle, Collection<Rater> raters);

    /**
     * The cycle's invitations but those REVOKED, counted by department, group and state, and the answers there are;
     * by department, code points compared, then by group code, only where there are invitations.
     */
    List<ParticipationCell> participation(FeedbackCycleId cycle);

    /** The number of raters that one target has in one group. */
    record GroupSize(UserId target, RaterGroupCode group, int raters) {}
}
