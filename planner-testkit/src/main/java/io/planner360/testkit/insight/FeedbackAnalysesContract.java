package io.planner360.testkit.insight;

import static io.planner360.testkit.feedback.CycleMother.aCycle;
import static io.planner360.testkit.feedback.FormMother.aForm;
import static io.planner360.testkit.feedback.InvitationMother.anInvitation;
import static io.planner360.testkit.feedback.ResponseMother.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.feedback.cycle.FeedbackCycle;
import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.feedback.form.Answer;
import io.planner360.domain.feedback.form.FeedbackForm;
import io.planner360.domain.feedback.form.FeedbackQuestion;
import io.planner360.domain.insight.analysis.FeedbackAnalyses;
import io.planner360.domain.insight.analysis.RatingAnalysis;
import io.planner360.domain.organization.UserId;
import io.planner360.testkit.feedback.FormBuilder;
import io.planner360.testkit.shared.Fresh;
import io.planner360.testkit.shared.PortCalls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract of {@link FeedbackAnalyses}. */
public abstract class FeedbackAnalysesContract extends ReleasedAnalysesContract {
    private static final int NOT_OBSERVED = -1;

    @Override
    protected PortCalls everyCall() {
        FeedbackCycleId cycle = new FeedbackCycleId(Fresh.uuid());
        UserId user = new UserId(Fresh.uuid());
        return PortCalls.of(FeedbackAnalyses.class)
                .with("ratings", () -> analyses().ratings(cycle, user))
                .with("heatMap", () -> analyses().heatMap(cycle, PAGE))
                .with("teamGaps", () -> analyses().teamGaps(cycle, user, user, PAGE))
                .with("trend", () -> analyses().trend(user, user, PAGE));
    }

    @Nested
    class Ratings {
        @Test
        void are_averaged_one_by_one_with_reverse_scored_questions_turned_round() {
            FeedbackForm form = form(aForm().named().withScale("From zero", 0, 4));
            Answered target = new Answered(form);
            // Of each competency the second question is reverse scored.
            target.answer(4, 0, 1, 0, 2, 2);
            target.answer(3, NOT_OBSERVED, 2, 4, NOT_OBSERVED, NOT_OBSERVED);
            assertThat(target.ratings())
                    .containsExactlyInAnyOrder(
                            rating(form, 0, "3.6667", 3, "0.5774"),
                            rating(form, 2, "1.7500", 4, "1.7078"),
                            rating(form, 4, "2.0000", 2, "0.0000"));
        }

        @Test
        void are_listed_with_the_highest_average_first_then_by_competency_id() {
            FeedbackForm form = form(aForm().named());
            Answered target = new Answered(form);
            target.answer(3, NOT_OBSERVED, 3, NOT_OBSERVED, 5, NOT_OBSERVED);
            assertThat(target.ratings().stream().map(RatingAnalysis::average))
                    .containsExactly(new BigDecimal("5.0000"), new BigDecimal("3.0000"), new BigDecimal("3.0000"));
            assertThat(target.ratings().subList(1, 3).stream()
                            .map(analysis -> analysis.competency().toString()))
                    .isSorted();
        }

        @Test
        void have_no_deviation_where_there_is_one() {
            Answered target = new Answered(form(aForm().named()));
            target.answer(3, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED, NOT_OBSERVED);
            assertThat(target.ratings()).hasSize(1);
            assertThat(target.ratings().get(0).deviation()).isEmpty();
        }

        @Test
        void are_nothing_of_a_cycle_that_is_not_named() {
            for (FormBuilder form : List.of(aForm().confidential(), aForm().anonymous())) {
                Answered target = new Answered(form(form));
                target.answer(3, 3, 3, 3, 3, 3);
                assertThat(target.ratings()).isEmpty();
            }
        }

        @Test
        void are_nothing_of_another_target_cycle_or_organization() {
            FeedbackForm form = form(aForm().named());
            Answered target = new Answered(form);
            Answered other = new Answered(form);
            target.answer(3, 3, 3, 3, 3, 3);
            assertThat(other.ratings()).isEmpty();
            assertThat(within(() -> analyses().ratings(other.cycle.id(), target.user)))
                    .isEmpty();
            assertThat(elsewhere(() -> analyses().ratings(target.cycle.id(), target.user)))
                    .isEmpty();
        }

        private RatingAnalysis rating(FeedbackForm form, int question, String average, int count, String deviation) {
            CompetencyId id =
                    form.content().questions().get(question).competency().orElseThrow();
            return new RatingAnalysis(
                    id,
                    framework.competency(id).orElseThrow().name(),
                    new BigDecimal(average),
                    count,
                    Optional.of(new BigDecimal(deviation)));
        }
    }

    /** A target of a cycle, and what is answered about them. */
    private final class Answered {
        private final FeedbackForm form;
        private final UserId user = member();
        private final FeedbackCycle cycle;

        Answered(FeedbackForm form) {
            this.form = form;
            this.cycle = aCycle().with(form).about(user).collecting().persistedIn(persistence(), tenant);
        }

        void answer(int... ratings) {
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i < ratings.length; i++) {
                FeedbackQuestion question = form.content().questions().get(i);
                int rating = ratings[i];
                answers.add(
                        rating == NOT_OBSERVED
                                ? new Answer.NotObserved(question.id())
                                : new Answer.Rated(question.id(), rating));
            }
            aResponse(form)
                    .saying(answers.toArray(Answer[]::new))
                    .persistedIn(
                            persistence(),
                            tenant,
                            anInvitation(cycle.id()).about(user).submitted().persistedIn(persistence(), tenant));
        }

        List<RatingAnalysis> ratings() {
            return within(() -> analyses().ratings(cycle.id(), user));
        }
    }
}
