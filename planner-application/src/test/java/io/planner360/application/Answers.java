package io.planner360.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.planner360.domain.shared.Refusal;
import io.planner360.domain.shared.Refusal.Conflict;
import io.planner360.domain.shared.Refusal.Forbidden;
import io.planner360.domain.shared.Refusal.InvalidInput;
import io.planner360.domain.shared.Refusal.NotFound;
import io.planner360.domain.shared.Refusal.RuleViolated;
import io.planner360.domain.shared.Violation;
import io.vavr.control.Either;
import java.util.List;

/** Reads what tests expect of answers. */
public final class Answers {
    private Answers() {}

    /** The result, which must be there. */
    public static <T> T accepted(Either<Refusal, T> answer) {
        assertThat(answer.isRight()).as(() -> "refused: " + answer).isTrue();
        return answer.get();
    }

    /** The refusal in a few words, as in "NotFound feedback cycle"; "done" where there is none. */
    public static String kind(Either<Refusal, ?> answer) {
        if (answer.isRight()) {
            return "done";
        }
        Refusal refusal = answer.getLeft();
        if (refusal instanceof RuleViolated rule) {
            return rule.code().name();
        }
        if (refusal instanceof NotFound notFound) {
            return "NotFound " + notFound.what();
        }
        if (refusal instanceof Conflict conflict) {
            return "Conflict " + conflict.constraint();
        }
        return refusal instanceof Forbidden ? "Forbidden" : "InvalidInput";
    }

    /** Each violation as "field problem", in order. */
    public static List<String> violations(Either<Refusal, ?> answer) {
        return ((InvalidInput) answer.getLeft())
                .violations().stream().map(Violation::toString).toList();
    }
}
