package io.planner360.application.feedback.invitation;

import io.planner360.application.shared.Guarded;
import io.planner360.application.shared.Request;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.organization.Actor;
import io.planner360.domain.organization.Permission;
import java.util.List;
import java.util.Optional;

/**
 * Asks raters about enrolled targets as {@link InviteRaters} does, from the lines of a file: people are named by the
 * e-mail of their account, which is known of those who have accepted their membership. All lines or none; everything
 * that is wrong with any line is told at once, as of the field {@code line 12, rater}. Takes a number of steps that does
 * not grow with the lines.
 */
@Guarded(permission = Permission.MANAGE_FEEDBACK)
public record ImportInvitations(Actor actor, FeedbackCycleId cycle, List<Line> lines) implements Request {
    public ImportInvitations {
        lines = List.copyOf(lines);
    }

    /**
     * One rater, about one target.
     *
     * @param number of the line in its file
     * @param target an e-mail
     * @param rater an e-mail
     * @param name of a rater outside; empty for a member
     * @param group the code of one of the form's groups
     */
    public record Line(int number, String target, String rater, Optional<String> name, String group) {}
}
