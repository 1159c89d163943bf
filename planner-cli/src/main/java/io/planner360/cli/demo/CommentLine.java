package io.planner360.cli.demo;

/**
 * A sentence that a rater may write.
 *
 * @param use the comment question it answers, or {@code DECLINE} for a reason to decline
 * @param voice whether it is said about oneself or by others
 * @param lowest the lowest value at which the rater sees the competency, for the sentence to fit
 * @param highest the highest such value
 */
record CommentLine(String use, Voice voice, String competencyId, int lowest, int highest, String text) {

    enum Voice {
        SELF,
        OTHERS
    }

    boolean fits(String question, Voice speaker, String competency, long seen) {
        return use.equals(question)
                && voice == speaker
                && competencyId.equals(competency)
                && lowest <= seen
                && seen <= highest;
    }
}
