package io.planner360.cli.cycle;

import io.planner360.domain.shared.Refusal;
import io.vavr.control.Either;

/** Takes the result of a command that the checked input lets no rule refuse. */
final class Accepted {
    private Accepted() {}

    static <T> T by(Either<Refusal, T> answer) {
        return answer.getOrElseThrow(RefusedCommand::new);
    }
}
