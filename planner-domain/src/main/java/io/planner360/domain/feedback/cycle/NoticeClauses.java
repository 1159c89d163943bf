package io.planner360.domain.feedback.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.FormContent;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroup.Protection;
import java.util.ArrayList;
import java.util.List;

/** Which promises follow from which settings; in which words is for a {@link NoticeWording}. */
final class NoticeClauses {
    private NoticeClauses() {}

    /** The paragraphs in their order. */
    static List<String> of(FormContent settings, NoticeWording wording) {
        Confidentiality confidentiality = settings.confidentiality();
        List<RaterGroup> exempt = with(Protection.EXEMPT, settings);
        List<RaterGroup> guarded = with(Protection.PROTECTED, settings);
        List<String> clauses = new ArrayList<>();
        clauses.add(wording.kept(confidentiality));
        if (confidentiality != Confidentiality.NAMED) {
            if (!exempt.isEmpty()) {
                clauses.add(wording.shownAsTheirs(exempt));
            }
            guarded.forEach(group -> clauses.add(wording.shownTogether(group)));
            if (!guarded.isEmpty()) {
                clauses.add(wording.ofFewer(settings.smallGroups()));
            }
        }
        clauses.add(wording.readers());
        if (confidentiality != Confidentiality.NAMED && !guarded.isEmpty()) {
            clauses.add(wording.ratersDoNotRead(guarded));
        }
        clauses.add(wording.progress());
        boolean unlinked = confidentiality == Confidentiality.ANONYMOUS && !guarded.isEmpty();
        if (unlinked) {
            clauses.add(wording.takenBackByReceipt());
        }
        if (!unlinked) {
            clauses.add(wording.takenBack());
        } else if (!exempt.isEmpty()) {
            clauses.add(wording.takenBackWithoutReceipt(exempt));
        }
        return clauses;
    }

    private static List<RaterGroup> with(Protection protection, FormContent settings) {
        return settings.groups().stream()
                .filter(group -> group.protection() == protection)
                .toList();
    }
}
