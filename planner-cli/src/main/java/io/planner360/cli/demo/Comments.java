package io.planner360.cli.demo;

import io.planner360.cli.demo.CommentLine.Voice;
import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns an impression into comments. No sentence is said twice of one target. */
final class Comments {

    /** Asks for strengths; the other open questions ask for what could be better. */
    private static final String STRENGTHS = "Q21";

    private final List<QuestionRow> questions;
    private final CommentBank bank;
    private final long seed;
    private final Set<List<String>> said = new HashSet<>();

    Comments(List<QuestionRow> questions, CommentBank bank, long seed) {
        this.questions = questions.stream()
                .filter(question -> question.type() == QuestionType.COMMENT)
                .toList();
        this.bank = bank;
        this.seed = seed;
    }

    List<AnswerRow> of(Pairing pairing, Impression impression) {
        Voice voice = pairing.group() == RatingGroup.SELF ? Voice.SELF : Voice.OTHERS;
        List<AnswerRow> answers = new ArrayList<>();
        for (QuestionRow question : questions) {
            Chance chance = Chance.of(seed, "comment", pairing.raterId(), pairing.targetId(), question.id());
            String competency = question.competencyId().orElseGet(() -> subject(question, impression, chance));
            long seen = Math.max(1, Math.min(5, Math.round(impression.of(competency))));
            List<String> unsaid = bank.fitting(question.id(), voice, competency, seen).stream()
                    .filter(text -> !said.contains(List.of(pairing.targetId(), text)))
                    .toList();
            if (!unsaid.isEmpty() && chance.happens(pairing.group().comments)) {
                String text = chance.oneOf(unsaid);
                said.add(List.of(pairing.targetId(), text));
                answers.add(new AnswerRow(question.id(), Optional.empty(), false, Optional.of(text)));
            }
        }
        return answers;
    }

    /** One of the three competencies that strike the rater most. */
    private static String subject(QuestionRow question, Impression impression, Chance chance) {
        List<String> fromWeakest = impression.fromWeakest();
        double drawn = chance.uniform();
        int rank = Math.min(drawn < 0.5 ? 0 : drawn < 0.8 ? 1 : 2, fromWeakest.size() - 1);
        return fromWeakest.get(question.id().equals(STRENGTHS) ? fromWeakest.size() - 1 - rank : rank);
    }
}
