package io.planner360.domain.learning.recommendation;

import static io.planner360.domain.Refusals.accepted;
import static io.planner360.domain.Refusals.rule;
import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.NOW;
import static io.planner360.domain.Samples.user;
import static io.planner360.domain.Samples.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.feedback.cycle.FeedbackCycleId;
import io.planner360.domain.learning.plan.AdvisedResource;
import io.planner360.domain.learning.plan.LearningObjectiveId;
import io.planner360.domain.learning.plan.MadeBy;
import io.planner360.domain.learning.plan.ObjectiveContent;
import io.planner360.domain.learning.plan.ObjectiveProposal;
import io.planner360.domain.learning.resource.LearningResourceId;
import io.planner360.domain.rating.PublishedReportId;
import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command in every state: accept: OFFERED → ACCEPTED · dismiss: OFFERED → DISMISSED. */
class RecommendationStatesTest {
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final LearningResourceId COURSE = new LearningResourceId(uuid(7));
    private static final Optional<LearningObjectiveId> TAKER = Optional.of(new LearningObjectiveId(uuid(8)));

    private static Recommendation in(RecommendationStatus status) {
        AdvisedResource advised = new AdvisedResource(COURSE, new BigDecimal("0.60"));
        Recommendation offered = Recommendation.offered(
                new RecommendationId(uuid(1)),
                user(1),
                new FeedbackCycleId(uuid(2)),
                new PublishedReportId(uuid(3)),
                new ObjectiveProposal(A, "Listening: reach level 3", "Because", 3, DUE, List.of(advised)),
                advised,
                new MadeBy("rules", "1"),
                NOW);
        return switch (status) {
            case OFFERED -> offered;
            case ACCEPTED -> accepted(offered.accept(Optional.empty(), NOW));
            case DISMISSED -> accepted(offered.dismiss("No time", NOW));
        };
    }

    @ParameterizedTest
    @EnumSource
    void it_is_accepted_while_it_is_offered(RecommendationStatus from) {
        Either<Refusal, Recommendation> answer = in(from).accept(TAKER, LATER);
        if (from == RecommendationStatus.OFFERED) {
            Recommendation decided = accepted(answer);
            assertThat(decided.status()).isEqualTo(RecommendationStatus.ACCEPTED);
            assertThat(decided.objective()).isEqualTo(TAKER);
            assertThat(decided.decidedAt()).contains(LATER);
        } else {
            assertThat(rule(answer)).isEqualTo("RECOMMENDATION_STATE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_is_dismissed_while_it_is_offered(RecommendationStatus from) {
        Either<Refusal, Recommendation> answer = in(from).dismiss("No time", LATER);
        if (from == RecommendationStatus.OFFERED) {
            Recommendation decided = accepted(answer);
            assertThat(decided.status()).isEqualTo(RecommendationStatus.DISMISSED);
            assertThat(decided.dismissal()).contains("No time");
            assertThat(decided.decidedAt()).contains(LATER);
        } else {
            assertThat(rule(answer)).isEqualTo("RECOMMENDATION_STATE");
        }
    }

    @Test
    void a_dismissal_has_a_reason() {
        for (String reason : List.of("", " ", "x".repeat(1_001))) {
            assertThat(violations(in(RecommendationStatus.OFFERED).dismiss(reason, LATER)))
                    .hasSize(1)
                    .allMatch(violation -> violation.startsWith("reason "));
        }
    }

    @Test
    void as_an_objective_it_says_what_and_why() {
        assertThat(in(RecommendationStatus.OFFERED).asObjective(DUE))
                .isEqualTo(
                        ObjectiveContent.proposed(A, "Listening: reach level 3", "Because", 3, DUE, List.of(COURSE)));
    }
}
