package io.planner360.cli.demo;

import io.planner360.cli.input.AnswerRow;
import io.planner360.cli.input.QuestionRow;
import io.planner360.cli.input.QuestionType;
import io.planner360.cli.input.ScaleRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Turns an impression into the answers to the rated questions. */
final class Ratings {

    private static final double QUESTION_DEVIATION = 0.15;
    private static final double NOISE_DEVIATION = 0.45;
    private static final double NOT_OBSERVED_BY_DISTANCE = 0.04;
    private static final double OPTIONAL_LEFT_OUT = 0.06;

    private final List<QuestionRow> questions;
    private final long seed;
    private final long seedOfYear;

    Ratings(List<QuestionRow> questions, long seed, long seedOfYear) {
        this.questions = questions.stream()
                .filter(question -> question.type() == QuestionType.RATED)
                .toList();
        this.seed = seed;
        this.seedOfYear = seedOfYear;
    }

    List<AnswerRow> of(Pairing pairing, Impression impression) {
        List<AnswerRow> answers = new ArrayList<>();
        for (QuestionRow question : questions) {
            Chance chance = Chance.of(seedOfYear, "answer", pairing.raterId(), pairing.targetId(), question.id());
            boolean leftOut = chance.happens(OPTIONAL_LEFT_OUT) && !question.required();
            boolean notObserved = chance.happens(notObserved(pairing));
            double felt = impression.of(question.competencyId().orElseThrow())
                    + difficulty(question)
                    + chance.normal(NOISE_DEVIATION);
            if (!leftOut) {
                answers.add(
                        notObserved
                                ? new AnswerRow(question.id(), Optional.empty(), true, Optional.empty())
                                : new AnswerRow(
                                        question.id(), Optional.of(given(question, felt)), false, Optional.empty()));
            }
        }
        return answers;
    }

    private static double notObserved(Pairing pairing) {
        return pairing.group() == RatingGroup.SELF
                ? 0
                : pairing.group().notObserved + NOT_OBSERVED_BY_DISTANCE * pairing.distance();
    }

    private double difficulty(QuestionRow question) {
        return Chance.of(seed, "question", question.id()).normal(QUESTION_DEVIATION);
    }

    private static int given(QuestionRow question, double felt) {
        List<Integer> points = question.scale().orElseThrow().points().stream()
                .map(ScaleRow.Point::value)
                .toList();
        int lowest = Collections.min(points);
        int highest = Collections.max(points);
        int rounded = (int) Math.max(lowest, Math.min(highest, Math.round(felt)));
        return question.reverse() ? lowest + highest - rounded : rounded;
    }
}
