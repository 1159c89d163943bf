package io.planner360.domain.competency.assessment;

import static io.planner360.domain.Refusals.violations;
import static io.planner360.domain.Samples.A;
import static io.planner360.domain.Samples.framework;
import static io.planner360.domain.Samples.user;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.competency.CompetencyRule;
import io.planner360.domain.competency.assessment.CompetencyReview.Claim;
import io.planner360.domain.competency.framework.CompetencyId;
import io.planner360.domain.organization.UserId;
import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a review by every command: exactly the stated transitions. */
class ReviewStatesTest {
    private static final UserId PERSON = user(1);
    private static final UserId REVIEWER = user(2);
    private static final UserId ANOTHER = user(3);
    private static final Claim CLAIM = new Claim(framework().id(), 4, "As seen");

    private static final Map<String, Function<CompetencyReview, Either<Refusal, CompetencyReview>>> COMMANDS = Map.of(
            "request", from -> from.request(framework(), 4, "As seen"),
            "begin", from -> from.begin(REVIEWER),
            "finish", from -> from.finish(REVIEWER),
            "cancel", from -> from.cancel(REVIEWER));

    /** What is not here is refused. */
    private static final Map<String, ReviewStatus> STATED = Map.of(
            "request IDLE", ReviewStatus.WAITING_FOR_REVIEW,
            "begin WAITING_FOR_REVIEW", ReviewStatus.IN_REVIEW,
            "finish WAITING_FOR_REVIEW", ReviewStatus.IDLE,
            "finish IN_REVIEW", ReviewStatus.IDLE,
            "cancel WAITING_FOR_REVIEW", ReviewStatus.IDLE,
            "cancel IN_REVIEW", ReviewStatus.IDLE);

    static Stream<Arguments> everything() {
        return Arrays.stream(ReviewStatus.values())
                .flatMap(status -> COMMANDS.keySet().stream().map(command -> Arguments.of(command, status)));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leads_where_it_is_stated(String command, ReviewStatus from) {
        Either<Refusal, CompetencyReview> result =
                requireNonNull(COMMANDS.get(command)).apply(in(from));
        ReviewStatus stated = STATED.get(command + " " + from);
        if (stated == null) {
            assertThat(code(result)).isEqualTo(CompetencyRule.REVIEW_STATE);
        } else {
            assertThat(result.get()).isEqualTo(in(stated));
        }
    }

    @Test
    void nobody_reviews_themselves() {
        assertThat(code(in(ReviewStatus.WAITING_FOR_REVIEW).begin(PERSON))).isEqualTo(CompetencyRule.OWN_LEVEL);
        assertThat(code(in(ReviewStatus.WAITING_FOR_REVIEW).finish(PERSON))).isEqualTo(CompetencyRule.OWN_LEVEL);
        assertThat(code(in(ReviewStatus.IN_REVIEW).finish(PERSON))).isEqualTo(CompetencyRule.OWN_LEVEL);
    }

    @Test
    void a_review_that_somebody_has_begun_is_ended_by_them_or_by_the_person() {
        CompetencyReview begun = in(ReviewStatus.IN_REVIEW);
        assertThat(code(begun.finish(ANOTHER))).isEqualTo(CompetencyRule.REVIEWED_BY_ANOTHER);
        assertThat(code(begun.cancel(ANOTHER))).isEqualTo(CompetencyRule.REVIEWED_BY_ANOTHER);
        assertThat(begun.cancel(PERSON).get()).isEqualTo(in(ReviewStatus.IDLE));
    }

    @Test
    void a_person_claims_a_level_that_there_is() {
        assertThat(violations(in(ReviewStatus.IDLE).request(framework(), 6, "x".repeat(4_001))))
                .containsExactly("level must be one of the competency", "note must have at most 4000 characters");
        CompetencyId strange = new CompetencyId(PERSON.value());
        assertThat(violations(CompetencyReview.idle(PERSON, strange).request(framework(), 1, "")))
                .containsExactly("competency must be of the framework");
    }

    private static Object code(Either<Refusal, CompetencyReview> result) {
        return ((RuleViolated) result.getLeft()).code();
    }

    private static CompetencyReview in(ReviewStatus status) {
        return new CompetencyReview(
                PERSON,
                A,
                status,
                status == ReviewStatus.IDLE ? Optional.empty() : Optional.of(CLAIM),
                status == ReviewStatus.IN_REVIEW ? Optional.of(REVIEWER) : Optional.empty(),
                5);
    }
}
