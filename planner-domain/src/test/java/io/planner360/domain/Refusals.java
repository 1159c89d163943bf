package io.planner360.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.util.List;

/** Reads what tests expect of answers. */
public final class Refusals {
    private Refusals() {}

    /** Each violation as "field problem", in order; none where the answer is a result. */
    public static List<String> violations(Either<? extends Refusal, ?> answer) {
        return answer.isRight()
                ? List.of()
                : ((InvalidInput) answer.getLeft())
                        .violations().stream().map(Violation::toString).toList();
    }

    /** The fields of the violations, in order. */
    public static List<String> fields(Either<? extends Refusal, ?> answer) {
        return answer.isRight()
                ? List.of()
                : ((InvalidInput) answer.getLeft())
                        .violations().stream().map(Violation::field).toList();
    }

    /** The name of the rule that refused. */
    public static String rule(Either<? extends Refusal, ?> answer) {
        return ((RuleViolated) answer.getLeft()).code().name();
    }

    /** The result, which must be there. */
    public static <T> T accepted(Either<? extends Refusal, T> answer) {
        assertThat(answer.isRight()).as(() -> "refused: " + answer).isTrue();
        return answer.get();
    }
}
