package io.planner360.domain.rating;

import static java.util.Objects.requireNonNull;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.feedback.form.FeedbackQuestionId;
import io.planner360.domain.feedback.form.ResponseScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One rater's score in each competency: the mean of the items that the rater answered, reverse-scored ones
 * turned round. A competency without an answered item has no score.
 */
final class RaterScores {
    private final Map<FeedbackQuestionId, FeedbackQuestion> questions;
    private final Map<CompetencyId, ResponseScale> scales;

    RaterScores(FeedbackForm form) {
        questions = form.content().questions().stream()
                .collect(Collectors.toUnmodifiableMap(FeedbackQuestion::id, Function.identity()));
        scales = form.ratedCompetencies();
    }

    Map<CompetencyId, BigDecimal> of(AnswerSheet sheet) {
        Map<CompetencyId, List<BigDecimal>> items = new HashMap<>();
        for (Answer answer : sheet.answers()) {
            FeedbackQuestion question = questions.get(answer.question());
            if (question != null && answer instanceof Answer.Rated rated) {
                CompetencyId competency = question.competency().orElseThrow();
                int rating = rated.rating();
                int score = question.reverseScored()
                        ? requireNonNull(scales.get(competency)).reversed(rating)
                        : rating;
                items.computeIfAbsent(competency, c -> new ArrayList<>()).add(BigDecimal.valueOf(score));
            }
        }
        Map<CompetencyId, BigDecimal> scores = new HashMap<>();
        items.forEach((competency, ratings) ->
                scores.put(competency, new SampleStatistics(ratings).mean().orElseThrow()));
        return scores;
    }
}
