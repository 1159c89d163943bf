package io.planner360.domain.feedback.cycle;

import io.planner360.domain.feedback.form.Confidentiality;
import io.planner360.domain.feedback.form.RaterGroup;
import io.planner360.domain.feedback.form.RaterGroupCode;
import io.planner360.domain.feedback.form.SmallGroups;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The promises of a notice in one language. */
abstract class NoticeWording {
    private final Locale language;
    private final Map<RaterGroupCode, String> groups;

    /**
     * Words of a language.
     *
     * @param groups what the usual groups are called; others are named by their code
     */
    NoticeWording(Locale language, Map<RaterGroupCode, String> groups) {
        this.language = language;
        this.groups = Map.copyOf(groups);
    }

    final Locale language() {
        return language;
    }

    /** True where readers of the locale understand this language. */
    final boolean serves(Locale locale) {
        return locale.getLanguage().equals(language.getLanguage());
    }

    final String name(RaterGroup group) {
        return groups.getOrDefault(group.code(), group.code().value());
    }

    final String names(List<RaterGroup> listed) {
        return listed.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** How answers are stored, and what is shown of that. */
    abstract String kept(Confidentiality confidentiality);

    /** Whose answers are shown as theirs. */
    abstract String shownAsTheirs(List<RaterGroup> exempt);

    /** From how many on the answers of a group are shown. */
    abstract String shownTogether(RaterGroup guarded);

    /** What becomes of a group that has fewer. */
    abstract String ofFewer(SmallGroups smallGroups);

    /** Who reads the report. */
    abstract String readers();

    /** Who does not, although they might. */
    abstract String ratersDoNotRead(List<RaterGroup> guarded);

    /** Who learns that somebody has answered. */
    abstract String progress();

    /** How answers are taken back that are stored with who gave them. */
    abstract String takenBack();

    /** How answers are taken back that nothing links to anybody. */
    abstract String takenBackByReceipt();

    /** Who needs no receipt, where others do. */
    abstract String takenBackWithoutReceipt(List<RaterGroup> exempt);
}
