package io.planner360.domain.rating;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;

/**
 * Which groups of a target are shown: policy EXCLUDE. An exempt group is shown if anybody of it answered; a
 * protected one from its threshold on. What is hidden enters no number at all, so that no difference of
 * published numbers can tell it.
 */
final class GroupPartition {
    /** A deviation beside a mean gives away most answers of fewer raters than this. */
    static final int FEWEST_FOR_DEVIATION = 5;

    private final Confidentiality confidentiality;

    GroupPartition(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    Disclosure disclosure(RaterGroup group, int raters) {
        if (raters == 0) {
            return Disclosure.NO_ANSWERS;
        }
        return raters >= threshold(group) ? Disclosure.SHOWN : Disclosure.BELOW_THRESHOLD;
    }

    int threshold(RaterGroup group) {
        return confidentiality == Confidentiality.NAMED || group.protection() == Protection.EXEMPT
                ? 1
                : group.threshold();
    }
}
