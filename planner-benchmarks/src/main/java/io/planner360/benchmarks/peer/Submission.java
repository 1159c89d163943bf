package io.planner360.benchmarks.peer;

import io.planner360.benchmarks.office.Office;
import io.planner360.domain.feedback.invitation.FeedbackInvitation;
import io.planner360.domain.feedback.invitation.Rater;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An answer as a peer is told it: nothing but values of columns.
 *
 * @param ratings one for each question, in their order
 */
public record Submission(
        UUID organization, UUID invitation, UUID rater, UUID cycle, UUID target, String group, List<Short> ratings) {
    private static final int POINTS = 5;

    /** What the rater of the invitation says, by chance. */
    public static Submission of(Office office, FeedbackInvitation invitation, Random random) {
        return new Submission(
                office.operator().organization().value(),
                invitation.id().value(),
                ((Rater.Member) invitation.rater()).user().value(),
                invitation.cycle().value(),
                invitation.target().value(),
                invitation.group().value(),
                IntStream.range(0, Office.QUESTIONS)
                        .mapToObj(question -> (short) (1 + random.nextInt(POINTS)))
                        .toList());
    }
}
