package io.planner360.cli.cycle;

import io.planner360.domain.feedback.form.RaterGroupCode;
import java.util.Locale;
import java.util.Map;

/** What a reader calls a rater group. */
final class GroupLabels {
    private static final Map<RaterGroupCode, String> USUAL = Map.of(
            RaterGroupCode.SELF, "Self",
            RaterGroupCode.MANAGER, "Manager",
            RaterGroupCode.SKIP_MANAGER, "Manager's manager",
            RaterGroupCode.PEER, "Peers",
            RaterGroupCode.DIRECT_REPORT, "Direct reports",
            RaterGroupCode.EXTERNAL, "External");

    private GroupLabels() {}

    /** The usual name, or the organization's own: CUSTOMER_EAST becomes "Customer east". */
    static String of(RaterGroupCode code) {
        String own = code.value().charAt(0)
                + code.value().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return USUAL.getOrDefault(code, own);
    }
}
