package io.planner360.domain.feedback.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** In English. */
final class EnglishNotice extends NoticeWording {
    EnglishNotice() {
        super(
                Locale.ENGLISH,
                Map.of(
                        RaterGroupCode.SELF, "the person themselves",
                        RaterGroupCode.MANAGER, "their manager",
                        RaterGroupCode.SKIP_MANAGER, "their manager's manager",
                        RaterGroupCode.PEER, "peers",
                        RaterGroupCode.DIRECT_REPORT, "direct reports",
                        RaterGroupCode.EXTERNAL, "people from outside"));
    }

    @Override
    String kept(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case NAMED ->
                "Your answers carry your name: they are stored with it, and readers of the report may be told who said"
                        + " what. No number of answers is needed before they are shown.";
            case CONFIDENTIAL ->
                "Your answers are confidential: they are stored with your name, and shown to no reader as yours, unless"
                        + " you answer in a group whose answers are shown as theirs.";
            case ANONYMOUS ->
                "Your answers are anonymous: once you have submitted them, nothing that is stored links them to you,"
                        + " unless you answer in a group whose answers are shown as theirs. What you save before that"
                        + " is a draft, which is stored with your invitation until you submit it.";
        };
    }

    @Override
    String shownAsTheirs(List<RaterGroup> exempt) {
        return "Shown as theirs are answers from: " + names(exempt) + ".";
    }

    @Override
    String shownTogether(RaterGroup guarded) {
        return "Answers from " + name(guarded) + " are shown together only, from " + guarded.threshold()
                + " raters on; comments, without a name and in no order, from " + guarded.threshold()
                + " raters on who wrote one.";
    }

    @Override
    String ofFewer(SmallGroups smallGroups) {
        return switch (smallGroups) {
            case COMBINE ->
                "Where fewer have answered, the group is shown together with others as one, so that nobody can tell"
                        + " which of them said what; if even then there are too few, nothing of them is shown, and no"
                        + " number is made of it.";
            case EXCLUDE -> "Where fewer have answered, nothing of the group is shown, and no number is made of it.";
        };
    }

    @Override
    String readers() {
        return "Once it is released, the report is read by the person it is about, by their manager, and by those"
                + " whom the organization lets read all reports.";
    }

    @Override
    String ratersDoNotRead(List<RaterGroup> guarded) {
        return "Whoever has answered about the person in one of these groups cannot read it: " + names(guarded) + ".";
    }

    @Override
    String progress() {
        return "Whether you have answered is shown to you alone. The organization sees how many have, of groups of at"
                + " least three.";
    }

    @Override
    String takenBack() {
        return "Until the cycle closes you can take your answers back and change them.";
    }

    @Override
    String takenBackByReceipt() {
        return "Until the cycle closes you can change or withdraw anonymous answers with the receipt that you sent"
                + " along, and with nothing else: keep it, for nobody can make another.";
    }

    @Override
    String takenBackWithoutReceipt(List<RaterGroup> exempt) {
        return "No receipt is needed by: " + names(exempt) + ".";
    }
}
