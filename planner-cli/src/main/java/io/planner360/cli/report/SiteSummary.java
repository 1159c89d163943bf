package io.planner360.cli.report;

/**
 * How the invitations of a cycle ended.
 *
 * @param invited all invitations
 * @param submitted answers that count
 * @param declined refused with a reason
 * @param drafts begun, not submitted
 */
public record SiteSummary(int invited, int submitted, int declined, int drafts) {

    /** @throws IllegalArgumentException if a count is negative or the parts exceed the whole */
    public SiteSummary {
        if (submitted < 0 || declined < 0 || drafts < 0 || submitted + declined + drafts > invited) {
            throw new IllegalArgumentException("of " + invited + " invitations, " + submitted + " submitted, "
                    + declined + " declined, " + drafts + " drafts");
        }
    }

    /** Invitations that nobody began or declined. */
    public int unanswered() {
        return invited - submitted - declined - drafts;
    }
}
